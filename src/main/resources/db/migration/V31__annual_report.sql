-- How a year is judged, in the administrator's words. A label that was chosen once is retired and never deleted.
create table report_outcome (
    id         uuid        not null primary key,
    place      integer     not null,
    english    varchar(80) not null,
    german     varchar(80) not null,
    retired_at timestamp with time zone
);

insert into report_outcome (id, place, english, german) values
    ('6c1f4b0a-4a35-4b7e-9f0d-2f6f0d2a7c01', 0, 'On course', 'Auf gutem Weg'),
    ('6c1f4b0a-4a35-4b7e-9f0d-2f6f0d2a7c02', 1, 'On course, with small changes', 'Auf gutem Weg, mit kleinen Änderungen'),
    ('6c1f4b0a-4a35-4b7e-9f0d-2f6f0d2a7c03', 2, 'Needs a plan to catch up', 'Braucht einen Plan zum Aufholen'),
    ('6c1f4b0a-4a35-4b7e-9f0d-2f6f0d2a7c04', 3, 'Serious doubts', 'Ernste Zweifel');

-- One report a student and year of the programme. version is the one being written or read; earlier ones are locked
-- copies. own_from and own_until are null while the period follows the programme. header is frozen while the report is
-- handed over. first_locked_at says that the year's report was signed by all at least once: for lists of many students,
-- a year without it is due from own_until, or else from the last day that the programme gives.
create table annual_report (
    id              uuid                     not null primary key,
    student_id      uuid                     not null references account (id) on delete cascade,
    report_year     integer                  not null,
    version         integer                  not null default 1,
    state           varchar(12)              not null,
    own_from        date,
    own_until       date,
    expected_on     date,
    header          varchar(20000),
    reply           varchar(6000)            not null default '',
    opened_at       timestamp with time zone not null,
    handed_at       timestamp with time zone,
    signed_at       timestamp with time zone,
    first_locked_at timestamp with time zone,
    constraint annual_report_once unique (student_id, report_year),
    constraint annual_report_of_student unique (id, student_id),
    constraint annual_report_period check ((own_from is null) = (own_until is null) and own_from <= own_until)
);

create table annual_report_text (
    report_id  uuid           not null,
    student_id uuid           not null,
    field      varchar(20)    not null,
    text       varchar(20000) not null default '',
    primary key (report_id, field),
    constraint report_text_of_report foreign key (report_id, student_id)
        references annual_report (id, student_id) on delete cascade
);

create index annual_report_text_student on annual_report_text (student_id);

-- An advisor to whom a version was handed. Their view is a draft until given_at; the outcome keeps its own words.
create table annual_report_reader (
    report_id       uuid           not null,
    student_id      uuid           not null,
    version         integer        not null,
    advisor_id      uuid           not null references account (id) on delete cascade,
    advisor_name    varchar(120)   not null,
    handed          boolean        not null,
    view_text       varchar(20000) not null default '',
    outcome_id      uuid references report_outcome (id),
    outcome_english varchar(80),
    outcome_german  varchar(80),
    given_at        timestamp with time zone,
    signed_at       timestamp with time zone,
    primary key (report_id, version, advisor_id),
    constraint reader_of_report foreign key (report_id, student_id)
        references annual_report (id, student_id) on delete cascade
);

create index annual_report_reader_student on annual_report_reader (student_id);
create index annual_report_reader_advisor on annual_report_reader (advisor_id, student_id);
create index annual_report_reader_outcome on annual_report_reader (outcome_id);

-- Locked versions, each a whole copy with names, words and times; never changed.
create table annual_report_version (
    report_id  uuid                     not null,
    student_id uuid                     not null,
    number     integer                  not null,
    content    varchar(500000)          not null,
    locked_at  timestamp with time zone not null,
    primary key (report_id, number),
    constraint version_of_report foreign key (report_id, student_id)
        references annual_report (id, student_id) on delete cascade
);

create index annual_report_version_student on annual_report_version (student_id);
