-- A student's projects. idea_on repeats the day on which the idea was captured, so that days to the first test can be
-- counted after the idea has gone. started_on is the first day of project_run, or null while nothing has run.
create table project (
    id             uuid                     not null primary key,
    student_id     uuid                     not null references account (id) on delete cascade,
    version        integer                  not null default 0,
    title          varchar(300)             not null,
    summary        varchar(4000)            not null default '',
    origin         varchar(10)              not null,
    whose          varchar(200)             not null default '',
    idea_id        uuid references idea (id) on delete set null,
    idea_on        date,
    role           varchar(12)              not null,
    risk           varchar(12),
    speed          varchar(4),
    safety         varchar(6),
    safety_note    varchar(2000)            not null default '',
    academic_value integer check (academic_value between 1 and 5),
    safety_value   integer check (safety_value between 1 and 5),
    topic          varchar(200)             not null default '',
    method         varchar(200)             not null default '',
    collaborators  varchar(300)             not null default '',
    state          varchar(8)               not null,
    started_on     date,
    first_test_on  date,
    expected_end   date,
    closed_on      date,
    lesson         varchar(600)             not null default '',
    created_at     timestamp with time zone not null,
    changed_at     timestamp with time zone not null,
    constraint project_of_student unique (id, student_id),
    constraint project_of_idea unique (idea_id)
);

create index project_state on project (student_id, state, changed_at);

-- The days on which a project ran, both included; last_day is null while it runs. Shares of work are counted from here.
create table project_run (
    project_id uuid not null,
    student_id uuid not null,
    first_day  date not null,
    last_day   date,
    primary key (project_id, first_day),
    constraint run_of_project foreign key (project_id, student_id)
        references project (id, student_id) on delete cascade,
    constraint run_has_days check (last_day is null or last_day >= first_day)
);

create index project_run_student on project_run (student_id);

-- What a result led to, and why.
create table project_decision (
    id         uuid                     not null primary key,
    project_id uuid                     not null,
    student_id uuid                     not null,
    kind       varchar(8)               not null,
    result     varchar(2000)            not null default '',
    why        varchar(2000)            not null,
    direction  varchar(1000)            not null default '',
    decided_on date                     not null,
    created_at timestamp with time zone not null,
    constraint decision_of_project foreign key (project_id, student_id)
        references project (id, student_id) on delete cascade
);

create index project_decision_project on project_decision (project_id, decided_on);
create index project_decision_student on project_decision (student_id);

-- What a project brings into the world. opportunity is an entry of the catalogue; venue keeps its name as it was chosen.
create table project_output (
    id              uuid                     not null primary key,
    project_id      uuid                     not null,
    student_id      uuid                     not null,
    version         integer                  not null default 0,
    title           varchar(300)             not null,
    state           varchar(10)              not null,
    opportunity     varchar(60),
    venue           varchar(200)             not null default '',
    deadline        date,
    author_position varchar(6),
    author_number   integer check (author_number between 1 and 999),
    author_count    integer check (author_count between 1 and 999),
    audience        varchar(8)               not null,
    link            varchar(2000)            not null default '',
    milestone_id    uuid references milestone (id) on delete set null,
    created_at      timestamp with time zone not null,
    changed_at      timestamp with time zone not null,
    constraint output_of_student unique (id, student_id),
    constraint output_of_project foreign key (project_id, student_id)
        references project (id, student_id) on delete cascade
);

create index project_output_project on project_output (project_id);
create index project_output_student on project_output (student_id, state);
create index project_output_milestone on project_output (milestone_id);

-- Every step an output took, with the venue of that time, in order.
create table project_output_step (
    output_id   uuid         not null,
    student_id  uuid         not null,
    number      integer      not null,
    state       varchar(10)  not null,
    venue       varchar(200) not null default '',
    happened_on date         not null,
    primary key (output_id, number),
    constraint step_of_output foreign key (output_id, student_id)
        references project_output (id, student_id) on delete cascade
);

create index project_output_step_student on project_output_step (student_id);

-- What is meant for next week may serve a project as well as a milestone.
alter table intention add column project_id uuid references project (id) on delete set null;

create index intention_project on intention (project_id);
