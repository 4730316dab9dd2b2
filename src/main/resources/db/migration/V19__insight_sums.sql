-- What a visit showed, so that a sale is related to what the kiosk showed and not to what was opened alone. Ordered by
-- product and time: a sale finds the visits just before it.
CREATE TABLE visit_shown (
    product INTEGER NOT NULL,
    ended   INTEGER NOT NULL, -- when the visit ended, milliseconds since 1970 UTC
    visit   INTEGER NOT NULL, -- no key to it: whoever takes visits out would look through all of this for each
    opened  INTEGER NOT NULL CHECK (opened IN (0, 1)),
    PRIMARY KEY (product, ended, visit)
) STRICT, WITHOUT ROWID;
-- One row: visits up to this one kept only what they opened.
CREATE TABLE shown_since (
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    visit INTEGER NOT NULL
) STRICT;
INSERT INTO shown_since SELECT 1, coalesce(max(id), 0) FROM visit;

-- Sales of what a visit had shown, within three hours after it (Trade.HOURS); kept by the triggers below.
CREATE TABLE visit_sale (
    began  INTEGER NOT NULL, -- of the visit
    visit  INTEGER NOT NULL,
    sale   INTEGER NOT NULL REFERENCES sale (id) ON DELETE CASCADE,
    held   INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    amount INTEGER NOT NULL, -- minor units
    PRIMARY KEY (began, visit, sale)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_sale_sale ON visit_sale (sale);
CREATE TRIGGER visit_shown_sold AFTER INSERT ON visit_shown
BEGIN
    INSERT INTO visit_sale
    SELECT v.began, v.id, s.id, EXISTS (SELECT 1 FROM visit_held AS h WHERE h.visit = v.id), new.opened, s.amount
    FROM visit AS v JOIN sale AS s ON s.product = new.product AND s.at >= new.ended AND s.at < new.ended + 10800000
    WHERE v.id = new.visit AND v.source <> 'rehearsal' AND v.reached & 2 AND s.amount > 0;
END;
CREATE TRIGGER sale_shown AFTER INSERT ON sale WHEN new.amount > 0
BEGIN
    INSERT INTO visit_sale
    SELECT v.began, v.id, new.id, EXISTS (SELECT 1 FROM visit_held AS h WHERE h.visit = v.id), n.opened, new.amount
    FROM visit_shown AS n JOIN visit AS v ON v.id = n.visit
    WHERE n.product = new.product AND n.ended <= new.at AND n.ended > new.at - 10800000
        AND v.source <> 'rehearsal' AND v.reached & 2;
END;
INSERT INTO visit_shown
SELECT o.product, v.ended, v.id, 1 FROM visit_opened AS o JOIN visit AS v ON v.id = o.visit;
DROP TABLE visit_opened;

-- Words that were asked with which nothing was found, counted by day and tied to no visit. A word is kept as a salted
-- hash until so many visits asked it that it is nobody's own (MissedWordRows.KNOWN_FROM).
CREATE TABLE missed_word (
    hash   TEXT PRIMARY KEY,
    word   TEXT NOT NULL,    -- '' until then
    visits INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE missed_day (
    day    INTEGER NOT NULL, -- days since 1970 by the shop's own calendar
    hash   TEXT NOT NULL,
    made   INTEGER NOT NULL CHECK (made IN (0, 1)), -- 1 for made-up visits
    visits INTEGER NOT NULL,
    PRIMARY KEY (day, hash, made)
) STRICT, WITHOUT ROWID;
CREATE TABLE missed_salt (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    salt BLOB NOT NULL
) STRICT;
INSERT INTO missed_salt VALUES (1, randomblob(32));

-- Made up by the command simulate: apart from what shoppers said and models were asked, so that nothing is learned from
-- it and no budget is spent.
CREATE TABLE simulated_said (
    id      INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    liked   INTEGER NOT NULL CHECK (liked IN (0, 1)),
    brought TEXT NOT NULL, -- a kind of thing
    shown   TEXT NOT NULL,
    rule    TEXT NOT NULL  -- '' for no reason
) STRICT;
CREATE INDEX simulated_said_at ON simulated_said (at);
CREATE TABLE simulated_call (
    id         INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    tokens_in  INTEGER NOT NULL,
    tokens_out INTEGER NOT NULL,
    ms         INTEGER NOT NULL,
    fault      TEXT,
    dropped    INTEGER NOT NULL
) STRICT;
CREATE INDEX simulated_call_at ON simulated_call (at);

-- What reports count, one definition for the sums, for what is added to them, and for what is read row by row.
CREATE VIEW visit_fact AS
    SELECT id, began AS at, 'visits' AS fact, '' AS value, 1 AS many FROM visit WHERE source <> 'rehearsal'
    UNION ALL SELECT id, began, 'simulated', '', 1 FROM visit WHERE source = 'simulated'
    UNION ALL SELECT id, began, 'reached', 'photo', 1 FROM visit WHERE reached & 1 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'reached', 'look', 1 FROM visit WHERE reached & 2 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'reached', 'detail', 1 FROM visit WHERE reached & 4 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'reached', 'called', 1 FROM visit WHERE reached & 8 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'kept', '', 1 FROM visit
        WHERE reached & 2 AND source <> 'rehearsal' AND id > (SELECT visit FROM shown_since)
    UNION ALL SELECT id, began, 'ending', ending, 1 FROM visit WHERE source <> 'rehearsal'
    UNION ALL SELECT id, began, 'dwell.capture', CAST(capture / 1000 AS TEXT), 1 FROM visit
        WHERE capture > 0 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'dwell.looks', CAST(looks / 1000 AS TEXT), 1 FROM visit
        WHERE looks > 0 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'dwell.detail', CAST(detail / 1000 AS TEXT), 1 FROM visit
        WHERE detail > 0 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'dwell.ask', CAST(ask / 1000 AS TEXT), 1 FROM visit
        WHERE ask > 0 AND source <> 'rehearsal';
CREATE VIEW held_fact AS
    SELECT v.id, v.began AS at, 'held' AS fact, '' AS value, 1 AS many
    FROM visit AS v JOIN visit_held AS h ON h.visit = v.id WHERE v.reached & 2 AND v.source <> 'rehearsal'
    UNION ALL SELECT v.id, v.began, 'held.kept', '', 1
    FROM visit AS v JOIN visit_held AS h ON h.visit = v.id
        WHERE v.reached & 2 AND v.source <> 'rehearsal' AND v.id > (SELECT visit FROM shown_since);
CREATE VIEW want_fact AS
    SELECT v.id, w.kind, w.wish, v.began AS at, 'asked.' || w.kind AS fact, w.wish AS value, 1 AS many
    FROM visit AS v JOIN visit_want AS w ON w.visit = v.id WHERE v.source <> 'rehearsal'
    UNION ALL SELECT v.id, w.kind, w.wish, v.began, 'missing.' || w.kind, w.wish, 1
    FROM visit AS v JOIN visit_want AS w ON w.visit = v.id WHERE v.source <> 'rehearsal' AND w.found = 0;
CREATE VIEW said AS
    SELECT 0 AS made, c.id, c.at, c.source = 'liked' AS liked, b.category AS brought, s.category AS shown
    FROM choice AS c JOIN seen_piece AS s ON s.id = c.piece
        JOIN seen_piece AS b ON b.id = CAST(c.context AS INTEGER) WHERE c.source IN ('liked', 'disliked')
    UNION ALL SELECT 1, id, at, liked, brought, shown FROM simulated_said;
CREATE VIEW said_fact AS
    SELECT made, id, at, 'said.SLOT' AS fact, shown AS value, 1 AS many FROM said
    UNION ALL SELECT made, id, at, 'liked.SLOT', shown, 1 FROM said WHERE liked
    UNION ALL SELECT made, id, at, 'said.PAIR', brought || ' ' || shown, 1 FROM said
    UNION ALL SELECT made, id, at, 'liked.PAIR', brought || ' ' || shown, 1 FROM said WHERE liked;
CREATE VIEW reason AS
    SELECT 0 AS made, c.id, c.at, c.source = 'liked' AS liked, r.rule
    FROM choice AS c JOIN choice_reason AS r ON r.choice = c.id WHERE c.source IN ('liked', 'disliked')
    UNION ALL SELECT 1, id, at, liked, rule FROM simulated_said WHERE rule <> '';
CREATE VIEW reason_fact AS
    SELECT made, id, rule, at, 'said.RULE' AS fact, rule AS value, 1 AS many FROM reason
    UNION ALL SELECT made, id, rule, at, 'liked.RULE', rule, 1 FROM reason WHERE liked;
CREATE VIEW asked AS
    SELECT 0 AS made, id, at, tokens_in, tokens_out, ms, fault, dropped FROM model_call
    UNION ALL SELECT 1, id, at, tokens_in, tokens_out, ms, fault, dropped FROM simulated_call;
CREATE VIEW asked_fact AS
    SELECT made, id, at, 'calls' AS fact, '' AS value, 1 AS many FROM asked
    UNION ALL SELECT made, id, at, 'tokens', 'in', tokens_in FROM asked WHERE tokens_in > 0
    UNION ALL SELECT made, id, at, 'tokens', 'out', tokens_out FROM asked WHERE tokens_out > 0
    UNION ALL SELECT made, id, at, 'dropped', '', dropped FROM asked WHERE dropped > 0
    UNION ALL SELECT made, id, at, 'fault', fault, 1 FROM asked WHERE fault IS NOT NULL
    UNION ALL SELECT made, id, at, 'took', CAST(ms / 100 AS TEXT), 1 FROM asked WHERE fault IS NULL;
CREATE VIEW insight_fact AS
    SELECT at, fact, value, many FROM visit_fact
    UNION ALL SELECT at, fact, value, many FROM held_fact
    UNION ALL SELECT at, fact, value, many FROM want_fact
    UNION ALL SELECT at, fact, value, many FROM said_fact
    UNION ALL SELECT at, fact, value, many FROM reason_fact
    UNION ALL SELECT at, fact, value, many FROM asked_fact;

-- Sums of the facts over four hours, and over 16 and 256 times that, so that any year is few rows in any time zone.
CREATE TABLE insight_level (
    level INTEGER PRIMARY KEY,
    size  INTEGER NOT NULL -- milliseconds
) STRICT;
INSERT INTO insight_level VALUES (0, 14400000), (1, 230400000), (2, 3686400000);
CREATE TABLE insight_sum (
    level  INTEGER NOT NULL,
    bucket INTEGER NOT NULL, -- whole sizes since 1970 UTC
    fact   TEXT NOT NULL,
    value  TEXT NOT NULL,
    many   INTEGER NOT NULL,
    PRIMARY KEY (level, bucket, fact, value)
) STRICT, WITHOUT ROWID;
-- Touches by quarters of an hour, which the hours of every time zone consist of.
CREATE TABLE insight_touch (
    quarter INTEGER PRIMARY KEY,
    touches INTEGER NOT NULL
) STRICT;
INSERT INTO insight_sum
    SELECT level, at / size, fact, value, sum(many) FROM insight_fact CROSS JOIN insight_level GROUP BY 1, 2, 3, 4;
INSERT INTO insight_touch
    SELECT began / 900000, sum(touches) FROM visit WHERE source <> 'rehearsal' GROUP BY 1;

CREATE VIEW insight_add AS SELECT 0 AS at, '' AS fact, '' AS value, 0 AS many;
CREATE TRIGGER insight_added INSTEAD OF INSERT ON insight_add
BEGIN
    INSERT INTO insight_sum SELECT level, new.at / size, new.fact, new.value, new.many FROM insight_level WHERE true
        ON CONFLICT DO UPDATE SET many = many + excluded.many;
END;
CREATE TRIGGER visit_added AFTER INSERT ON visit WHEN new.source <> 'rehearsal'
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, many FROM visit_fact WHERE id = new.id;
    INSERT INTO insight_touch VALUES (new.began / 900000, new.touches)
        ON CONFLICT DO UPDATE SET touches = touches + excluded.touches;
END;
CREATE TRIGGER visit_gone BEFORE DELETE ON visit WHEN old.source <> 'rehearsal'
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, -many FROM visit_fact WHERE id = old.id;
    UPDATE insight_touch SET touches = touches - old.touches WHERE quarter = old.began / 900000;
END;
CREATE TRIGGER visit_held_added AFTER INSERT ON visit_held
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, many FROM held_fact WHERE id = new.visit;
END;
CREATE TRIGGER visit_held_gone BEFORE DELETE ON visit_held
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, -many FROM held_fact WHERE id = old.visit;
END;
CREATE TRIGGER visit_want_added AFTER INSERT ON visit_want
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, many FROM want_fact
        WHERE id = new.visit AND kind = new.kind AND wish = new.wish;
END;
CREATE TRIGGER visit_want_gone BEFORE DELETE ON visit_want
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, -many FROM want_fact
        WHERE id = old.visit AND kind = old.kind AND wish = old.wish;
END;
CREATE TRIGGER choice_said AFTER INSERT ON choice WHEN new.source IN ('liked', 'disliked')
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, many FROM said_fact WHERE made = 0 AND id = new.id;
END;
CREATE TRIGGER choice_reason_said AFTER INSERT ON choice_reason
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, many FROM reason_fact
        WHERE made = 0 AND id = new.choice AND rule = new.rule;
END;
CREATE TRIGGER simulated_said_added AFTER INSERT ON simulated_said
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, many FROM said_fact WHERE made = 1 AND id = new.id;
    INSERT INTO insight_add SELECT at, fact, value, many FROM reason_fact WHERE made = 1 AND id = new.id;
END;
CREATE TRIGGER simulated_said_gone BEFORE DELETE ON simulated_said
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, -many FROM said_fact WHERE made = 1 AND id = old.id;
    INSERT INTO insight_add SELECT at, fact, value, -many FROM reason_fact WHERE made = 1 AND id = old.id;
END;
CREATE TRIGGER model_call_added AFTER INSERT ON model_call
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, many FROM asked_fact WHERE made = 0 AND id = new.id;
END;
CREATE TRIGGER simulated_call_added AFTER INSERT ON simulated_call
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, many FROM asked_fact WHERE made = 1 AND id = new.id;
END;
CREATE TRIGGER simulated_call_gone BEFORE DELETE ON simulated_call
BEGIN
    INSERT INTO insight_add SELECT at, fact, value, -many FROM asked_fact WHERE made = 1 AND id = old.id;
END;
