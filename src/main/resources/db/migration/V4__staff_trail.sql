-- What the staff changed, and who. Never a PIN, a key or a shopper.
CREATE TABLE staff_change (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL, -- milliseconds since 1970 UTC
    who     TEXT NOT NULL,
    action  TEXT NOT NULL,    -- 'product.price'
    subject TEXT NOT NULL,    -- a SKU, a file, a setting
    before  TEXT NOT NULL,
    after   TEXT NOT NULL
) STRICT;
CREATE TRIGGER staff_change_stays_as_it_was BEFORE UPDATE ON staff_change
BEGIN
    SELECT raise(ABORT, 'the trail is only added to');
END;
CREATE TRIGGER staff_change_stays BEFORE DELETE ON staff_change
BEGIN
    SELECT raise(ABORT, 'the trail is only added to');
END;
