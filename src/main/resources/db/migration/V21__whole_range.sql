-- Which source named a product last, so that a file that is a source's whole range tells what is gone from it. What was
-- there before this step has no source: no file takes it away.
CREATE TABLE source (
    id     INTEGER PRIMARY KEY,
    titles TEXT NOT NULL UNIQUE, -- of its columns, sorted, a line each
    whole  INTEGER NOT NULL      -- 1 where each of its files names all that it has
) STRICT;
CREATE TABLE product_source (
    product INTEGER PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    source  INTEGER NOT NULL REFERENCES source (id)
) STRICT;

-- The days on which a product was sold before a whole file no longer named it, and those it got: it is back by itself
-- once a file names it, unless somebody gave it other days meanwhile.
CREATE TABLE retired (
    product      INTEGER PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    from_before  TEXT, until_before TEXT, -- 2026-11-22
    from_now     TEXT, until_now    TEXT
) STRICT;

-- What a file changed of the above, to be undone with it. A source of NULL is none.
CREATE TABLE arrival_source (
    arrival INTEGER NOT NULL REFERENCES arrival (id) ON DELETE CASCADE,
    product INTEGER NOT NULL,
    source  INTEGER,
    PRIMARY KEY (arrival, product)
) STRICT, WITHOUT ROWID;
ALTER TABLE arrival ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
