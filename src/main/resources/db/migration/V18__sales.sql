-- What the till sold, by product and time, to be laid beside visits. Never a person, a card or a member: the receipt's
-- number is kept as a salted hash alone, so that a file may be read in again.
CREATE TABLE sale_file (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    at     INTEGER NOT NULL,           -- when it was read in, milliseconds since 1970 UTC
    who    TEXT NOT NULL,              -- '' for the command line
    file   TEXT NOT NULL               -- its name, without the folder; 'simulated' for made-up sales
) STRICT;
CREATE TABLE sale (
    id      INTEGER PRIMARY KEY,
    file    INTEGER NOT NULL REFERENCES sale_file (id) ON DELETE CASCADE,
    receipt TEXT NOT NULL,             -- SHA-256 of salt and number
    at      INTEGER NOT NULL,          -- milliseconds since 1970 UTC
    product INTEGER NOT NULL,
    pieces  INTEGER NOT NULL,
    amount  INTEGER NOT NULL,          -- minor units of the shop's currency
    UNIQUE (receipt, product)
) STRICT;
CREATE INDEX sale_product ON sale (product, at, amount);
-- What was liked in a period.
CREATE INDEX choice_at ON choice (at, source, piece, context);
CREATE TABLE sale_salt (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    salt BLOB NOT NULL
) STRICT;
INSERT INTO sale_salt VALUES (1, randomblob(32));

-- Visits that were shown the right kinds of things without any style, to tell what the style is worth.
CREATE TABLE visit_held (
    visit INTEGER PRIMARY KEY REFERENCES visit (id)
) STRICT;
-- One row: how many of a hundred visits.
CREATE TABLE hold_out (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 50),
    who     TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
INSERT INTO hold_out VALUES (1, 0, '', 0);
