-- Shoppers who asked for somebody. What they asked in words is erased when the call is over; no photo, no person.
CREATE TABLE staff_call (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL, -- milliseconds since 1970 UTC
    kiosk    TEXT NOT NULL,    -- what the shop calls the kiosk; '' where it has one
    language TEXT NOT NULL,
    piece    INTEGER NOT NULL REFERENCES seen_piece (id), -- the item she showed, as it was read
    opened   INTEGER NOT NULL, -- the product she looked at; 0 for none
    shown    TEXT NOT NULL,    -- '12 40': the first products of her look
    asked    TEXT NOT NULL     -- her questions as a JSON list; '' from the moment the call is over
) STRICT;

-- What was answered; each kind once a call, whoever was first.
CREATE TABLE staff_call_answer (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    call INTEGER NOT NULL REFERENCES staff_call (id),
    at   INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('seen', 'coming', 'solved', 'escalated', 'left')),
    who  TEXT NOT NULL,
    UNIQUE (call, kind)
) STRICT;
CREATE INDEX staff_call_at ON staff_call (at);
CREATE INDEX staff_call_over ON staff_call_answer (kind, call) WHERE kind IN ('solved', 'left');
