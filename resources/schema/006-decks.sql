-- What is presented in a meeting: to whom, of which moment, and what a person chose of each of its slides.
CREATE TABLE deck (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting(id),
    level TEXT,
    moment TEXT,
    since TEXT
) STRICT;
CREATE INDEX deck_meeting ON deck(meeting);

CREATE TABLE deck_slide (
    id INTEGER PRIMARY KEY,
    deck INTEGER NOT NULL REFERENCES deck(id),
    sort_order INTEGER,
    kind TEXT,
    theme INTEGER REFERENCES theme(id),
    measure INTEGER REFERENCES measure(id),
    title TEXT,
    is_hidden INTEGER,
    minutes_planned INTEGER,
    notes TEXT
) STRICT;
CREATE INDEX deck_slide_deck ON deck_slide(deck);
CREATE INDEX deck_slide_theme ON deck_slide(theme);
CREATE INDEX deck_slide_measure ON deck_slide(measure);
