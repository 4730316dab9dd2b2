-- What was chosen and refused beside what: what the shop's taste is learned from. Never a photo, a word or a person.

-- A piece as it looked when it was seen; it outlives the product it was.
CREATE TABLE seen_piece (
    id        INTEGER PRIMARY KEY,
    product   INTEGER NOT NULL, -- the catalog's id at that time; 0 for a shopper's own
    category  TEXT NOT NULL,
    tones     TEXT NOT NULL,    -- 'L a b name share', one after another with '; ' between
    pattern   TEXT NOT NULL,
    material  TEXT NOT NULL,    -- '' where it is not known, as with the next two
    formality TEXT NOT NULL,
    seasons   TEXT NOT NULL,    -- 'spring summer'
    UNIQUE (product, category, tones, pattern, material, formality, seasons)
) STRICT;

-- Only ever added to. The same said twice of the same visit and moment is one choice: a file may be read in again.
CREATE TABLE choice (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL, -- milliseconds since 1970 UTC
    visit   INTEGER NOT NULL, -- 0 where there was none
    source  TEXT NOT NULL CHECK (source IN ('curated', 'forbidden', 'bought', 'liked', 'disliked')),
    context TEXT NOT NULL,    -- '12 40': the pieces beside which it was chosen
    piece   INTEGER NOT NULL REFERENCES seen_piece (id),
    shown   TEXT NOT NULL,    -- the pieces that were there to choose from; '' where nobody noted it
    UNIQUE (at, visit, source, context, piece)
) STRICT;
CREATE TRIGGER choice_stays_as_it_was BEFORE UPDATE ON choice
BEGIN
    SELECT raise(ABORT, 'choices are only added');
END;
CREATE TRIGGER choice_stays BEFORE DELETE ON choice
BEGIN
    SELECT raise(ABORT, 'choices are only added');
END;

-- From here on the taste is learned anew: choices up to this one are kept and no longer count.
CREATE TABLE choice_reset (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    at    INTEGER NOT NULL,
    up_to INTEGER NOT NULL
) STRICT;

-- One row: what was learned up to a choice, so that a start need not learn it again. Lost, it is only slower.
CREATE TABLE learned_taste (
    only   INTEGER PRIMARY KEY CHECK (only = 1),
    up_to  INTEGER NOT NULL, -- the newest choice in it
    resets INTEGER NOT NULL, -- how often had been reset
    taste  BLOB NOT NULL
) STRICT;
