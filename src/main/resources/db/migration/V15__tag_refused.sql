-- What somebody refused of what was proposed for a product: the same is not proposed again.
CREATE TABLE tag_refused (
    product INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    field   TEXT NOT NULL,
    value   TEXT NOT NULL,
    at      INTEGER NOT NULL, -- milliseconds since 1970 UTC
    who     TEXT NOT NULL,
    PRIMARY KEY (product, field, value)
) STRICT, WITHOUT ROWID;
