-- Whose stock changed, and nothing else, as of which version of the catalog: ranking reads these and not all products.
CREATE TABLE stock_change (
    product INTEGER PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    version INTEGER NOT NULL
) STRICT;
CREATE INDEX stock_change_version ON stock_change (version);

-- One row: how many of the catalog's versions changed stock alone.
CREATE TABLE stock_version (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    changes INTEGER NOT NULL
) STRICT;
INSERT INTO stock_version VALUES (1, 0);
