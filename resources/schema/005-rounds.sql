-- Who must report in a round, and the reports that were kept when a round was closed.
CREATE TABLE round_expectation (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round(id),
    measure INTEGER REFERENCES measure(id),
    party INTEGER REFERENCES party(id)
) STRICT;
CREATE INDEX round_expectation_round ON round_expectation(round);
CREATE INDEX round_expectation_measure ON round_expectation(measure);
CREATE INDEX round_expectation_party ON round_expectation(party);

CREATE TABLE frozen_report (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round(id),
    title TEXT,
    kind TEXT,
    language TEXT,
    since TEXT,
    made TEXT,
    visibility TEXT,
    content TEXT,
    pdf TEXT
) STRICT;
CREATE INDEX frozen_report_round ON frozen_report(round);
