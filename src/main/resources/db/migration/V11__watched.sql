-- Counts of stock change every few minutes; a kiosk follows them without building its ranking anew.
CREATE TABLE stock_version (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    changes INTEGER NOT NULL -- so many of the catalog's versions changed counts of stock alone
) STRICT;
INSERT INTO stock_version VALUES (1, 0);

CREATE TABLE stock_change (
    product INTEGER PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    version INTEGER NOT NULL -- the catalog's, after the last change of this product's counts alone
) STRICT;
CREATE INDEX stock_change_version ON stock_change (version);

-- Files that lay in the folder that is watched. A file is known by its name, size and time.
CREATE TABLE watched_file (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL,
    size     INTEGER NOT NULL, -- bytes
    modified INTEGER NOT NULL, -- milliseconds since 1970 UTC, as the file says
    at       INTEGER NOT NULL, -- when it was last dealt with, milliseconds since 1970 UTC
    holder   TEXT NOT NULL,    -- the program that has it; '' for none
    beat     INTEGER NOT NULL, -- grows while the holder lives: others see that by their own clocks
    state    TEXT NOT NULL CHECK (state IN ('taken', 'done', 'failed', 'waiting', 'left')),
    kind     TEXT NOT NULL CHECK (kind IN ('', 'stock', 'products')),
    added    INTEGER NOT NULL, changed INTEGER NOT NULL, removed INTEGER NOT NULL, rejected INTEGER NOT NULL,
    why      TEXT NOT NULL,    -- a word for what went wrong, and its detail after a space; '' for nothing
    UNIQUE (name, size, modified)
) STRICT;
CREATE INDEX watched_file_at ON watched_file (at);

-- Where the folder lies ('' for the one in the home), and what goes too far to be taken without anybody looking.
CREATE TABLE watch_setting (
    only     INTEGER PRIMARY KEY CHECK (only = 1),
    folder   TEXT NOT NULL,
    rejected INTEGER NOT NULL CHECK (rejected BETWEEN 0 AND 100), -- percent of a file's rows
    removed  INTEGER NOT NULL CHECK (removed BETWEEN 0 AND 100)   -- percent of the shop's products
) STRICT;
INSERT INTO watch_setting VALUES (1, '', 10, 20);
