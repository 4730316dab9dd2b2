-- What files brought in, so that the last ones can be taken back whole, and what their columns were said to mean.

CREATE TABLE arrival (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,                 -- milliseconds since 1970 UTC
    who      TEXT NOT NULL,                    -- '' for the command line
    file     TEXT NOT NULL,                    -- its name, without the folder
    added    INTEGER NOT NULL,
    changed  INTEGER NOT NULL,
    rejected INTEGER NOT NULL,                 -- rows
    undone   INTEGER NOT NULL DEFAULT 0        -- 1 once it was taken back
) STRICT;

-- Each product that a file touched, as it was (side 0; none for a new one) and as it became (side 1).
CREATE TABLE arrival_product (
    arrival INTEGER NOT NULL REFERENCES arrival (id) ON DELETE CASCADE,
    side    INTEGER NOT NULL CHECK (side IN (0, 1)),
    id INTEGER NOT NULL, sku TEXT NOT NULL, gtin TEXT, name TEXT NOT NULL, description TEXT, brand TEXT NOT NULL,
    category TEXT NOT NULL, tones TEXT NOT NULL, pattern TEXT NOT NULL, material TEXT, formality TEXT, seasons TEXT,
    fit TEXT NOT NULL, price INTEGER NOT NULL, sale_price INTEGER, currency TEXT NOT NULL, pictures TEXT, web TEXT,
    active_from TEXT, active_until TEXT, floor TEXT, zone TEXT, shelf TEXT,
    PRIMARY KEY (arrival, side, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE arrival_variant (
    arrival INTEGER NOT NULL REFERENCES arrival (id) ON DELETE CASCADE,
    side    INTEGER NOT NULL CHECK (side IN (0, 1)),
    product INTEGER NOT NULL, position INTEGER NOT NULL,
    sku TEXT NOT NULL, size TEXT NOT NULL, color TEXT NOT NULL, stock INTEGER NOT NULL,
    PRIMARY KEY (arrival, side, product, position)
) STRICT, WITHOUT ROWID;

-- Pairs that a file took away (side 0) and those it made (side 1).
CREATE TABLE arrival_relation (
    arrival INTEGER NOT NULL REFERENCES arrival (id) ON DELETE CASCADE,
    side    INTEGER NOT NULL CHECK (side IN (0, 1)),
    one INTEGER NOT NULL, other INTEGER NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (arrival, side, one, other)
) STRICT, WITHOUT ROWID;

-- What a person said that the columns of one source mean. A source is known by its set of titles.
CREATE TABLE column_meaning (
    source  TEXT NOT NULL, -- the titles, sorted, a line each
    title   TEXT NOT NULL,
    meaning TEXT NOT NULL, -- a field's id; '' where the column is left out
    PRIMARY KEY (source, title)
) STRICT, WITHOUT ROWID;
