-- Who may enter the staff's console. Of a PIN only what is derived from it is kept.
CREATE TABLE staff_member (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE COLLATE NOCASE,
    role   TEXT NOT NULL CHECK (role IN ('clerk', 'manager')),
    rounds INTEGER NOT NULL CHECK (rounds >= 600000), -- of PBKDF2 with HMAC-SHA-256
    salt   BLOB NOT NULL,
    hash   BLOB NOT NULL
) STRICT;

-- One row: wrong tries in a row, and what is left of the wait they cost. No moment of a clock: a clock can be set.
CREATE TABLE staff_tries (
    only      INTEGER PRIMARY KEY CHECK (only = 1),
    failed    INTEGER NOT NULL CHECK (failed >= 0),
    wait      INTEGER NOT NULL, -- counts the waits, so that another program knows a new one
    remaining INTEGER NOT NULL CHECK (remaining >= 0) -- milliseconds
) STRICT;
INSERT INTO staff_tries VALUES (1, 0, 0, 0);
