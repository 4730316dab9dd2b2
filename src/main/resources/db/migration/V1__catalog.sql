-- The catalog's tables. Texts and lists are JSON; what is unknown is NULL.

-- One row: grows in every transaction that writes products, so that other processes see a change.
CREATE TABLE catalog_version (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL
) STRICT;
INSERT INTO catalog_version VALUES (1, 0);

CREATE TABLE product (
    id           INTEGER PRIMARY KEY,
    sku          TEXT NOT NULL,
    gtin         TEXT,
    name         TEXT NOT NULL, -- {"en": "Oxford shirt", "ja": "オックスフォードシャツ"}
    description  TEXT,
    brand        TEXT NOT NULL,
    category     TEXT NOT NULL,
    tones        TEXT NOT NULL, -- 'L a b name share', one after another with '; ' between
    pattern      TEXT NOT NULL,
    material     TEXT,
    formality    TEXT,
    seasons      TEXT,          -- 'spring summer'
    fit          TEXT NOT NULL,
    price        INTEGER NOT NULL CHECK (price >= 0), -- minor units
    sale_price   INTEGER CHECK (sale_price BETWEEN 0 AND price),
    currency     TEXT NOT NULL,
    pictures     TEXT,          -- ["/shop/pictures/1.png"]
    web          TEXT,
    active_from  TEXT,          -- 2026-11-22
    active_until TEXT,
    floor        TEXT,
    zone         TEXT,
    shelf        TEXT
) STRICT;
CREATE UNIQUE INDEX product_sku ON product (sku);
CREATE INDEX product_gtin ON product (gtin) WHERE gtin IS NOT NULL;

CREATE TABLE variant (
    product  INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sku      TEXT NOT NULL,
    size     TEXT NOT NULL,
    color    TEXT NOT NULL,
    stock    INTEGER NOT NULL CHECK (stock >= 0),
    PRIMARY KEY (product, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX variant_sku ON variant (sku);

-- Holds both ways; kept once, the smaller id first.
CREATE TABLE relation (
    one   INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    kind  TEXT NOT NULL CHECK (kind IN ('goes_with', 'never_with')),
    PRIMARY KEY (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;

-- Words as SearchWords cuts them: the tokenizer has only to split at spaces.
CREATE VIRTUAL TABLE product_words USING fts5 (
    name, codes, kind, description,
    content = '', contentless_delete = 1, tokenize = 'ascii'
);
