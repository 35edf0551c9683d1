-- One programme a student: the answers from which every date of the plan is computed.
create table programme (
    student_id    uuid        not null primary key references account (id) on delete cascade,
    version       integer     not null,
    start_date    date        not null,
    length_months integer     not null,
    pace          varchar(16) not null,
    experience    varchar(16) not null,
    profile       varchar(16) not null,
    safety_nearby varchar(16) not null
);

-- Both days included; periods of one student never overlap.
create table leave_period (
    id         uuid not null primary key,
    student_id uuid not null references programme (student_id) on delete cascade,
    first_day  date not null,
    last_day   date not null
);

create index leave_period_student on leave_period (student_id);

-- target_date is stored, so that the plans of many students can be read without computing them. Where own_date is
-- false it follows the programme: suggested_months of progress from suggested_from. title and why are null while the
-- milestone keeps the words of its template (template_key), which are shown in the reader's language. earlier marks a
-- date that was computed into the past: never late. Late is: status in ('PLANNED', 'UNDER_WAY'), not earlier,
-- target_date before today.
create table milestone (
    id               uuid        not null primary key,
    student_id       uuid        not null references account (id) on delete cascade,
    version          integer     not null,
    phase            varchar(16) not null,
    position         integer     not null,
    template_key     varchar(64),
    title            varchar(200),
    why              varchar(2000),
    suggested_from   varchar(8),
    suggested_months integer,
    target_date      date        not null,
    own_date         boolean     not null,
    earlier          boolean     not null,
    status           varchar(16) not null,
    started_on       date,
    reached_on       date,
    drop_reason      varchar(500)
);

create index milestone_student on milestone (student_id, target_date);

create table milestone_evidence (
    id           uuid not null primary key,
    student_id   uuid not null references account (id) on delete cascade,
    milestone_id uuid not null references milestone (id) on delete cascade,
    link         varchar(2000),
    note         varchar(2000) not null,
    added_on     date not null
);

create index milestone_evidence_student on milestone_evidence (student_id);
create index milestone_evidence_milestone on milestone_evidence (milestone_id);
