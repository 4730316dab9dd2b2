-- Why a shopper liked a product or did not, as far as she tapped it.
CREATE TABLE choice_ground (
    choice INTEGER NOT NULL REFERENCES choice (id),
    ground TEXT NOT NULL CHECK (ground IN ('color', 'shape', 'price', 'style', 'size')),
    PRIMARY KEY (choice, ground)
) STRICT, WITHOUT ROWID;

-- What a shopper said of a whole look, a row a visit, as she left it. Never a photo, a word or a person.
CREATE TABLE look_opinion (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    at     INTEGER NOT NULL, -- milliseconds since 1970 UTC
    visit  INTEGER NOT NULL,
    liked  INTEGER NOT NULL CHECK (liked IN (0, 1)),
    own    INTEGER NOT NULL REFERENCES seen_piece (id), -- the item she brought
    pieces TEXT NOT NULL,    -- '12 40': what was laid with it
    UNIQUE (at, visit)
) STRICT;
CREATE INDEX look_opinion_at ON look_opinion (at, liked);
CREATE TRIGGER look_opinion_stays_as_it_was BEFORE UPDATE ON look_opinion
BEGIN
    SELECT raise(ABORT, 'opinions are only added');
END;

-- Why, as far as she tapped it, and the rules whose reasons she was shown with the pieces.
CREATE TABLE look_ground (
    opinion INTEGER NOT NULL REFERENCES look_opinion (id),
    ground  TEXT NOT NULL CHECK (ground IN ('color', 'shape', 'price', 'style', 'size')),
    PRIMARY KEY (opinion, ground)
) STRICT, WITHOUT ROWID;
CREATE TABLE look_reason (
    opinion INTEGER NOT NULL REFERENCES look_opinion (id),
    rule    TEXT NOT NULL,
    PRIMARY KEY (opinion, rule)
) STRICT, WITHOUT ROWID;
