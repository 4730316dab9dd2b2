-- The rules whose reasons a shopper was shown with what she then liked or did not.
CREATE TABLE choice_reason (
    choice INTEGER NOT NULL REFERENCES choice (id),
    rule   TEXT NOT NULL, -- the rule's id
    PRIMARY KEY (choice, rule)
) STRICT, WITHOUT ROWID;
