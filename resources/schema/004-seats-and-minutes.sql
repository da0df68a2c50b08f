-- Who sits in a body, what a meeting puts on its agenda, who was there, and the lines of its minutes.
CREATE TABLE seat (
    id INTEGER PRIMARY KEY,
    body INTEGER NOT NULL REFERENCES body(id),
    sector TEXT,
    level TEXT,
    function_title TEXT,
    party INTEGER REFERENCES party(id),
    role TEXT,
    from_on TEXT,
    from_on_precision TEXT,
    until_on TEXT,
    until_on_precision TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX seat_body ON seat(body);
CREATE INDEX seat_party ON seat(party);

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting(id),
    sort_order INTEGER,
    kind TEXT,
    level TEXT,
    text TEXT,
    minutes_planned INTEGER,
    decision INTEGER REFERENCES decision(id),
    measure INTEGER REFERENCES measure(id),
    state TEXT,
    outcome TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item(meeting);
CREATE INDEX agenda_item_decision ON agenda_item(decision);
CREATE INDEX agenda_item_measure ON agenda_item(measure);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting(id),
    seat INTEGER REFERENCES seat(id),
    name TEXT,
    party INTEGER REFERENCES party(id),
    presence TEXT
) STRICT;
CREATE INDEX attendance_meeting ON attendance(meeting);
CREATE INDEX attendance_seat ON attendance(seat);
CREATE INDEX attendance_party ON attendance(party);

CREATE TABLE minute (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting(id),
    item INTEGER REFERENCES agenda_item(id),
    sort_order INTEGER,
    kind TEXT,
    text TEXT,
    at TEXT,
    decision INTEGER REFERENCES decision(id),
    action INTEGER REFERENCES action(id),
    commitment INTEGER REFERENCES commitment(id),
    visibility TEXT
) STRICT;
CREATE INDEX minute_meeting ON minute(meeting);
CREATE INDEX minute_item ON minute(item);
CREATE INDEX minute_decision ON minute(decision);
CREATE INDEX minute_action ON minute(action);
CREATE INDEX minute_commitment ON minute(commitment);
