-- What the staff decided about ranking beside the relations: whole looks, pushed products, the weights of the rules.
CREATE TABLE curated_look (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL,  -- {"en": "First day of spring", "ja": "春のはじまり"}
    seasons      TEXT,           -- 'spring summer'; NULL is all year
    active_from  TEXT,           -- 2026-11-22
    active_until TEXT
) STRICT;
CREATE TABLE curated_piece (
    look     INTEGER NOT NULL REFERENCES curated_look (id) ON DELETE CASCADE,
    product  INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (look, product)
) STRICT, WITHOUT ROWID;
CREATE INDEX curated_piece_product ON curated_piece (product);

-- One push a product: another one takes its place.
CREATE TABLE push (
    product      INTEGER PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    active_from  TEXT NOT NULL,
    active_until TEXT NOT NULL CHECK (active_until >= active_from),
    who          TEXT NOT NULL
) STRICT;

-- One row: grows with every change; weights NULL are the shipped ones.
CREATE TABLE ranking_weights (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL,
    weights TEXT,                -- {"closeness": "0.34", …}
    who     TEXT NOT NULL,
    at      INTEGER NOT NULL     -- milliseconds since 1970 UTC
) STRICT;
INSERT INTO ranking_weights VALUES (1, 0, NULL, '', 0);

-- The primary key finds the smaller id of a relation; this finds the other.
CREATE INDEX relation_other ON relation (other);

-- One row: how many of the catalog's versions changed decisions alone, so that nobody reads all products again for one.
CREATE TABLE curation_version (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    changes INTEGER NOT NULL
) STRICT;
INSERT INTO curation_version VALUES (1, 0);
