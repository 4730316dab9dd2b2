-- What stands in the trail, by three signs in a row, so that it is known at once that a word occurs nowhere or seldom.
CREATE VIRTUAL TABLE staff_change_words USING fts5 (line, content = '', tokenize = 'trigram');
-- Words of one or two signs, as each two in a row: the bytes of both as hexadecimal digits, so that one sign is a
-- prefix. Only the first 4000 signs of a line.
CREATE VIRTUAL TABLE staff_change_pairs USING fts5 (pairs, content = '', tokenize = 'ascii', detail = none);
CREATE VIEW staff_change_line AS
    SELECT id, subject || char(10) || before || char(10) || after || char(10) || who || char(10) || action AS line
    FROM staff_change;
CREATE VIEW staff_change_paired AS
    SELECT id, line, (
        WITH RECURSIVE place(i) AS (
            SELECT 1 UNION ALL SELECT i + 1 FROM place WHERE i < min(length(line), 4000))
        SELECT group_concat(hex(lower(substr(line, i, 2))), ' ') FROM place) AS pairs
    FROM staff_change_line;
INSERT INTO staff_change_words (rowid, line) SELECT id, line FROM staff_change_line;
INSERT INTO staff_change_pairs (rowid, pairs) SELECT id, pairs FROM staff_change_paired;
CREATE TRIGGER staff_change_is_found AFTER INSERT ON staff_change
BEGIN
    INSERT INTO staff_change_words (rowid, line) SELECT id, line FROM staff_change_line WHERE id = new.id;
    INSERT INTO staff_change_pairs (rowid, pairs) SELECT id, pairs FROM staff_change_paired WHERE id = new.id;
END;
