-- What was asked of models: what each request cost and how it ended. Never a photo, a word or a key.
CREATE TABLE model_call (
    id         INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,                -- milliseconds since 1970 UTC
    purpose    TEXT NOT NULL,                   -- styling, asking, hearing, writing, probing
    model      TEXT NOT NULL,
    tokens_in  INTEGER NOT NULL CHECK (tokens_in >= 0),
    tokens_out INTEGER NOT NULL CHECK (tokens_out >= 0),
    ms         INTEGER NOT NULL CHECK (ms >= 0),
    finish     TEXT,                            -- the endpoint's reason to stop; NULL where no answer came
    fault      TEXT,                            -- why there was no usable answer; NULL where there was one
    dropped    INTEGER NOT NULL CHECK (dropped >= 0)
) STRICT;
CREATE INDEX model_call_at ON model_call (at);
