-- What happened in front of the kiosk, a row a visit, written when it is over. Never a photo, a word or a person.
CREATE TABLE visit (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    began    INTEGER NOT NULL, -- milliseconds since 1970 UTC
    ended    INTEGER NOT NULL,
    source   TEXT NOT NULL CHECK (source IN ('shopper', 'rehearsal', 'simulated')),
    language TEXT NOT NULL,
    category TEXT NOT NULL,    -- of the item that was shown; '' for none
    reached  INTEGER NOT NULL, -- a bit a stage: 1 photo, 2 look, 4 detail, 8 called somebody
    ending   TEXT NOT NULL CHECK (ending IN ('finished', 'left', 'restarted', 'trouble')),
    touches  INTEGER NOT NULL CHECK (touches >= 0),
    capture  INTEGER NOT NULL, -- milliseconds on each step
    looks    INTEGER NOT NULL,
    detail   INTEGER NOT NULL,
    ask      INTEGER NOT NULL
) STRICT;
-- All that a report counts, so that it reads no visit itself.
CREATE INDEX visit_began ON visit (began, source, reached, ending, touches, capture, looks, detail, ask);
CREATE TRIGGER visit_stays_as_it_was BEFORE UPDATE ON visit
BEGIN
    SELECT raise(ABORT, 'visits are only added');
END;

-- What was wished for in a visit, once each, and whether the shop had something of it in stock.
CREATE TABLE visit_want (
    visit INTEGER NOT NULL REFERENCES visit (id),
    kind  TEXT NOT NULL CHECK (kind IN ('category', 'tone', 'size')),
    wish  TEXT NOT NULL, -- an id, or a size as the shop writes it
    found INTEGER NOT NULL CHECK (found IN (0, 1)),
    PRIMARY KEY (visit, kind, wish)
) STRICT, WITHOUT ROWID;

-- Products that were opened in a visit.
CREATE TABLE visit_opened (
    visit   INTEGER NOT NULL REFERENCES visit (id),
    product INTEGER NOT NULL,
    PRIMARY KEY (visit, product)
) STRICT, WITHOUT ROWID;
