-- What one look through the whole catalog found untidy, so that the staff's page opens without looking again.

-- One row: the newest look that came to its end. Rows of older looks are taken away by the next one.
CREATE TABLE tidy_scan (
    only     INTEGER PRIMARY KEY CHECK (only = 1),
    newest   INTEGER NOT NULL,    -- the last number that was given to a look, ended or not
    scan     INTEGER NOT NULL,    -- the number that its rows carry
    version  INTEGER NOT NULL,    -- the product version that it read; -1 before the first one
    at       INTEGER NOT NULL,    -- milliseconds since 1970 UTC
    products INTEGER NOT NULL,
    took     INTEGER NOT NULL,    -- milliseconds
    too_few  INTEGER NOT NULL     -- kinds of thing with too few products to compare prices in
) STRICT;
INSERT INTO tidy_scan VALUES (1, 0, 0, -1, 0, 0, 0, 0);

CREATE TABLE untidy (
    id       INTEGER PRIMARY KEY,
    scan     INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    state    INTEGER NOT NULL,    -- 0 open, 1 left as it is, 2 mended since
    weight   REAL NOT NULL,       -- the biggest is shown first
    mark     TEXT NOT NULL,       -- the same for the same thing with the same value
    products TEXT NOT NULL,       -- [17, 18], at most a dozen
    part     TEXT NOT NULL,       -- 'name.ja', or why a price or a date stands out
    category TEXT NOT NULL,       -- where a way of writing counts; '' everywhere
    brand    TEXT NOT NULL,
    before   TEXT NOT NULL,
    after    TEXT NOT NULL,       -- '' where nothing is proposed
    many     INTEGER NOT NULL,    -- products that are like this, or that were compared
    typical  INTEGER NOT NULL     -- minor units; 0 where it is no price
) STRICT;
CREATE INDEX untidy_shown ON untidy (scan, kind, state, weight DESC, id);
CREATE INDEX untidy_mark ON untidy (mark);

-- What somebody said is right as it is. It comes back only with another value, which is another mark.
CREATE TABLE untidy_left (
    mark TEXT PRIMARY KEY,
    who  TEXT NOT NULL,
    at   INTEGER NOT NULL         -- milliseconds since 1970 UTC
) STRICT, WITHOUT ROWID;
