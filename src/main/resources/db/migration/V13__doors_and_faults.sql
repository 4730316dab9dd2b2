-- Wrong tries are counted a member each: entering clears one's own and nobody else's. No moment of a clock: it can be set.
CREATE TABLE staff_member_tries (
    member    INTEGER PRIMARY KEY,                -- 0 stands for every name that nobody has
    failed    INTEGER NOT NULL CHECK (failed >= 0),
    wait      INTEGER NOT NULL,                   -- counts the waits, so that another program knows a new one
    remaining INTEGER NOT NULL CHECK (remaining >= 0) -- milliseconds
) STRICT;
-- A wait under way goes on, for everybody that it was for.
INSERT INTO staff_member_tries
    SELECT member.id, tries.failed, tries.wait, tries.remaining FROM staff_member AS member, staff_tries AS tries
    WHERE tries.failed > 0;
DROP TABLE staff_tries;

-- The trail of one person or of one kind of change, the newest first.
CREATE INDEX staff_change_by_who ON staff_change (who, id);
CREATE INDEX staff_change_by_action ON staff_change (action, id);

-- What went wrong on this machine, a row each kind: when first, when last, how often. No words, no names, no traces.
CREATE TABLE mishap (
    kind  TEXT PRIMARY KEY,                       -- 'camera.absent', 'model.offline', 'backup.cannot_write'
    first INTEGER NOT NULL,                       -- milliseconds since 1970 UTC
    last  INTEGER NOT NULL,
    times INTEGER NOT NULL CHECK (times > 0)
) STRICT, WITHOUT ROWID;
