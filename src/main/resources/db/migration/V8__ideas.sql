-- A student's ideas. place is the student's own order, with gaps, so that moving one idea touches one row. state_before
-- is where a filtered-out idea comes back to. Texts are stored over the one their writer saw, so they need no version.
create table idea (
    id           uuid                     not null primary key,
    student_id   uuid                     not null references account (id) on delete cascade,
    line         varchar(300)             not null,
    notes        varchar(10000)           not null default '',
    state        varchar(20)              not null,
    state_before varchar(20),
    state_reason varchar(1000)            not null default '',
    half_baked   boolean                  not null default false,
    place        bigint                   not null,
    captured_at  timestamp with time zone not null,
    changed_at   timestamp with time zone not null,
    shown_at     timestamp with time zone,
    constraint idea_of_student unique (id, student_id)
);

create index idea_newest on idea (student_id, captured_at);
create index idea_place on idea (student_id, place);

create table idea_tag (
    idea_id    uuid        not null,
    student_id uuid        not null,
    tag        varchar(40) not null,
    primary key (idea_id, tag),
    constraint idea_tag_idea foreign key (idea_id, student_id) references idea (id, student_id) on delete cascade
);

create index idea_tag_student on idea_tag (student_id, tag);

-- The proposal as it is being written, one an idea; born empty with the first letter.
create table proposal (
    idea_id          uuid                     not null primary key,
    student_id       uuid                     not null,
    problem          varchar(8000)            not null default '',
    approach         varchar(8000)            not null default '',
    theory_of_change varchar(8000)            not null default '',
    tractability     varchar(8000)            not null default '',
    first_test       varchar(8000)            not null default '',
    changed_at       timestamp with time zone not null,
    constraint proposal_idea foreign key (idea_id, student_id) references idea (id, student_id) on delete cascade
);

create index proposal_student on proposal (student_id);

-- Kept copies, never changed. strengthened holds the better version that a reading group found, with the copy it was
-- made of.
create table proposal_version (
    id               uuid                     not null primary key,
    idea_id          uuid                     not null,
    student_id       uuid                     not null,
    number           integer                  not null,
    origin           varchar(20)              not null,
    problem          varchar(8000)            not null,
    approach         varchar(8000)            not null,
    theory_of_change varchar(8000)            not null,
    tractability     varchar(8000)            not null,
    first_test       varchar(8000)            not null,
    strengthened     varchar(10000)           not null default '',
    kept_at          timestamp with time zone not null,
    constraint proposal_version_idea foreign key (idea_id, student_id)
        references idea (id, student_id) on delete cascade,
    constraint proposal_version_number unique (idea_id, number)
);

create index proposal_version_student on proposal_version (student_id);
