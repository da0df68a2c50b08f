-- Schema 1. Ids are random 53-bit integers made at birth. No triggers, no foreign-key actions, no checks on vocabularies:
-- the door of the programme file sees to those.

-- What happened, in order: who, when, what, and the changeset that undoes it. Frozen: only new columns may come.
CREATE TABLE change (
    sequence INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    salt BLOB,
    at TEXT NOT NULL,
    author TEXT,
    label TEXT NOT NULL,
    arguments TEXT NOT NULL,
    kind TEXT NOT NULL,
    undoes BLOB,
    changeset BLOB NOT NULL
) STRICT;

-- One row: the additive hash over every cell of every entity, and the chain's head, both as of the last change.
CREATE TABLE seal (
    id INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL,
    cells BLOB NOT NULL,
    head BLOB NOT NULL
) STRICT;

CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    name TEXT,
    region TEXT,
    main_question TEXT,
    promise TEXT,
    commissioner TEXT,
    installed_by TEXT,
    installed_on TEXT,
    installed_on_precision TEXT,
    starts TEXT,
    item_label TEXT,
    item_plural TEXT,
    item_prefix TEXT,
    aspects TEXT,
    layers TEXT,
    derive_rule TEXT,
    weighting_key TEXT,
    stale_after_days INTEGER,
    soon_within_days INTEGER,
    pinned_today TEXT,
    is_demo INTEGER,
    colophon TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;

CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    kind TEXT,
    name TEXT,
    short_name TEXT,
    cbs_code TEXT,
    population INTEGER,
    youth INTEGER,
    is_group INTEGER,
    is_initiator INTEGER,
    joined TEXT,
    joined_precision TEXT,
    left_on TEXT,
    left_on_precision TEXT,
    reason_left TEXT,
    contribution TEXT,
    motivation TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    function_title TEXT,
    party INTEGER REFERENCES party(id),
    name TEXT,
    email TEXT,
    phone TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX contact_party ON contact(party);

CREATE TABLE theme (
    id INTEGER PRIMARY KEY,
    name TEXT,
    change_kind TEXT,
    description TEXT,
    sort_order INTEGER,
    visibility TEXT,
    notes TEXT
) STRICT;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES goal(id),
    kind TEXT,
    title TEXT,
    text TEXT,
    horizon TEXT,
    horizon_precision TEXT,
    is_adopted INTEGER,
    sort_order INTEGER,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX goal_parent ON goal(parent);

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    number TEXT,
    title TEXT,
    description TEXT,
    theme INTEGER REFERENCES theme(id),
    owner_kind TEXT,
    lead TEXT,
    lead_party INTEGER REFERENCES party(id),
    sponsor TEXT,
    status TEXT,
    maturity TEXT,
    health_time TEXT,
    health_money TEXT,
    health_quality TEXT,
    health_risk TEXT,
    health_by_hand TEXT,
    cause TEXT,
    consequence TEXT,
    correction TEXT,
    achieved TEXT,
    next_step TEXT,
    support_asked TEXT,
    progress INTEGER,
    plain_text TEXT,
    change_kind TEXT,
    layers TEXT,
    scale TEXT,
    target_groups TEXT,
    quick_win INTEGER,
    starts TEXT,
    starts_precision TEXT,
    ends TEXT,
    ends_precision TEXT,
    feasible TEXT,
    hindrances TEXT,
    precondition TEXT,
    effort INTEGER,
    effect INTEGER,
    merged_into INTEGER REFERENCES measure(id),
    reported TEXT,
    sort_order INTEGER,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX measure_theme ON measure(theme);
CREATE INDEX measure_lead_party ON measure(lead_party);
CREATE INDEX measure_merged_into ON measure(merged_into);

CREATE TABLE measure_party (
    id INTEGER PRIMARY KEY,
    measure INTEGER NOT NULL REFERENCES measure(id),
    party INTEGER NOT NULL REFERENCES party(id),
    role TEXT,
    ask TEXT,
    ask_state TEXT,
    last_contact TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX measure_party_measure ON measure_party(measure);
CREATE INDEX measure_party_party ON measure_party(party);

CREATE TABLE measure_goal (
    id INTEGER PRIMARY KEY,
    measure INTEGER NOT NULL REFERENCES measure(id),
    goal INTEGER NOT NULL REFERENCES goal(id),
    weight INTEGER
) STRICT;
CREATE INDEX measure_goal_measure ON measure_goal(measure);
CREATE INDEX measure_goal_goal ON measure_goal(goal);

CREATE TABLE measure_relation (
    id INTEGER PRIMARY KEY,
    measure INTEGER NOT NULL REFERENCES measure(id),
    kind TEXT,
    other INTEGER NOT NULL REFERENCES measure(id),
    note TEXT
) STRICT;
CREATE INDEX measure_relation_measure ON measure_relation(measure);
CREATE INDEX measure_relation_other ON measure_relation(other);

CREATE TABLE applicability (
    id INTEGER PRIMARY KEY,
    measure INTEGER NOT NULL REFERENCES measure(id),
    municipality INTEGER NOT NULL REFERENCES party(id),
    degree TEXT,
    percent INTEGER,
    reason_category TEXT,
    reason TEXT,
    status TEXT,
    health TEXT,
    progress INTEGER,
    starts TEXT,
    starts_precision TEXT,
    variant_name TEXT,
    variant_text TEXT,
    is_example INTEGER,
    lead TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX applicability_measure ON applicability(measure);
CREATE INDEX applicability_municipality ON applicability(municipality);

CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    measure INTEGER REFERENCES measure(id),
    code TEXT,
    text TEXT,
    owner_kind TEXT,
    party INTEGER REFERENCES party(id),
    owner TEXT,
    due TEXT,
    state TEXT,
    done_on TEXT,
    evidence TEXT,
    meeting INTEGER REFERENCES meeting(id),
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX action_measure ON action(measure);
CREATE INDEX action_party ON action(party);
CREATE INDEX action_meeting ON action(meeting);

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    measure INTEGER NOT NULL REFERENCES measure(id),
    text TEXT,
    planned TEXT,
    planned_precision TEXT,
    expected TEXT,
    expected_precision TEXT,
    reached TEXT,
    reached_precision TEXT,
    is_critical INTEGER,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX milestone_measure ON milestone(measure);

CREATE TABLE body (
    id INTEGER PRIMARY KEY,
    kind TEXT,
    name TEXT,
    mandate TEXT,
    levels TEXT,
    installed_by TEXT,
    from_on TEXT,
    from_on_precision TEXT,
    until_on TEXT,
    until_on_precision TEXT,
    frequency TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    body INTEGER REFERENCES body(id),
    title TEXT,
    day TEXT,
    place TEXT,
    attended INTEGER,
    minutes TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX meeting_body ON meeting(body);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    code TEXT,
    title TEXT,
    text TEXT,
    plain_text TEXT,
    type TEXT,
    agenda TEXT,
    advice TEXT,
    consequence TEXT,
    cover TEXT,
    body INTEGER REFERENCES body(id),
    level TEXT,
    scale TEXT,
    rule TEXT,
    state TEXT,
    due TEXT,
    due_precision TEXT,
    decided_on TEXT,
    decided_on_precision TEXT,
    outcome TEXT,
    follows_from INTEGER REFERENCES decision(id),
    whole_package INTEGER,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX decision_body ON decision(body);
CREATE INDEX decision_follows_from ON decision(follows_from);

CREATE TABLE decision_measure (
    id INTEGER PRIMARY KEY,
    decision INTEGER NOT NULL REFERENCES decision(id),
    measure INTEGER NOT NULL REFERENCES measure(id)
) STRICT;
CREATE INDEX decision_measure_decision ON decision_measure(decision);
CREATE INDEX decision_measure_measure ON decision_measure(measure);

CREATE TABLE decision_vote (
    id INTEGER PRIMARY KEY,
    decision INTEGER NOT NULL REFERENCES decision(id),
    party INTEGER NOT NULL REFERENCES party(id),
    state TEXT,
    planned TEXT,
    day TEXT,
    amendment TEXT
) STRICT;
CREATE INDEX decision_vote_decision ON decision_vote(decision);
CREATE INDEX decision_vote_party ON decision_vote(party);

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY,
    text TEXT,
    by_whom TEXT,
    by_party INTEGER REFERENCES party(id),
    to_whom TEXT,
    meeting INTEGER REFERENCES meeting(id),
    measure INTEGER REFERENCES measure(id),
    municipality INTEGER REFERENCES party(id),
    made TEXT,
    due TEXT,
    kept_on TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX commitment_by_party ON commitment(by_party);
CREATE INDEX commitment_meeting ON commitment(meeting);
CREATE INDEX commitment_measure ON commitment(measure);
CREATE INDEX commitment_municipality ON commitment(municipality);

CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    label TEXT,
    peildatum TEXT,
    opens TEXT,
    due TEXT,
    closed TEXT,
    closed_change TEXT,
    conclusion TEXT,
    goes_well TEXT,
    rubs TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;

CREATE TABLE progress_report (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round(id),
    measure INTEGER NOT NULL REFERENCES measure(id),
    party INTEGER REFERENCES party(id),
    status TEXT,
    health_time TEXT,
    health_money TEXT,
    health_quality TEXT,
    health_risk TEXT,
    progress INTEGER,
    achieved TEXT,
    next_step TEXT,
    cause TEXT,
    consequence TEXT,
    correction TEXT,
    hindrance TEXT,
    support_asked TEXT,
    unchanged INTEGER,
    author TEXT,
    submitted TEXT,
    signed_off TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX progress_report_round ON progress_report(round);
CREATE INDEX progress_report_measure ON progress_report(measure);
CREATE INDEX progress_report_party ON progress_report(party);

CREATE TABLE money_line (
    id INTEGER PRIMARY KEY,
    year INTEGER,
    kind TEXT,
    measure INTEGER REFERENCES measure(id),
    party INTEGER REFERENCES party(id),
    amount INTEGER,
    amount_qualifier TEXT,
    amount_currency TEXT,
    duration TEXT,
    basis_year INTEGER,
    peildatum TEXT,
    visibility TEXT,
    notes TEXT
) STRICT;
CREATE INDEX money_line_measure ON money_line(measure);
CREATE INDEX money_line_party ON money_line(party);
