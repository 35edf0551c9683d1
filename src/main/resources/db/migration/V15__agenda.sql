-- Ambitious agendas that may fail, each with a time box and a rule for stopping. rule_met_on is when the student said that
-- the rule was met; extended_from is the end of the time box before it was extended, which happens at most once.
create table bet (
    id               uuid                     not null primary key,
    student_id       uuid                     not null references account (id) on delete cascade,
    version          integer                  not null default 0,
    title            varchar(200)             not null,
    why              varchar(4000)            not null,
    starts_on        date                     not null,
    ends_on          date                     not null,
    stop_rule        varchar(1000)            not null,
    rule_met_on      date,
    extended_on      date,
    extended_from    date,
    extension_reason varchar(1000)            not null default '',
    ending           varchar(9),
    ended_on         date,
    lesson           varchar(2000)            not null default '',
    created_at       timestamp with time zone not null,
    constraint bet_of_student unique (id, student_id),
    constraint bet_has_days check (ends_on > starts_on),
    constraint bet_has_lesson check (ending is null or lesson <> '')
);

create index bet_student on bet (student_id, starts_on);

-- Days on which the student means to ask whether the rule for stopping is met; looked_on is when they did.
create table bet_check (
    bet_id     uuid         not null,
    student_id uuid         not null,
    due_on     date         not null,
    looked_on  date,
    note       varchar(500) not null default '',
    primary key (bet_id, due_on),
    constraint check_of_bet foreign key (bet_id, student_id) references bet (id, student_id) on delete cascade
);

create index bet_check_student on bet_check (student_id);

-- What the student believes, in dated entries. differs_from is a name; differs_mentor the mentor it stands for, if it is
-- one. prompt and prompt_week say which weekly prompt the entry answers. shown: the student lets advisors read this one.
create table worldview_entry (
    id             uuid                     not null primary key,
    student_id     uuid                     not null references account (id) on delete cascade,
    written_on     date                     not null,
    changed_on     date                     not null,
    text           varchar(20000)           not null default '',
    differs_mentor uuid references mentor (id) on delete set null,
    differs_from   varchar(200)             not null default '',
    differs_why    varchar(4000)            not null default '',
    prompt         varchar(40),
    prompt_week    varchar(8),
    shown          boolean                  not null default false,
    created_at     timestamp with time zone not null,
    constraint entry_of_student unique (id, student_id),
    constraint entry_one_a_prompt unique (student_id, prompt_week)
);

create index worldview_entry_student on worldview_entry (student_id, written_on);
create index worldview_entry_mentor on worldview_entry (differs_mentor);

-- What an entry said at the end of an earlier day.
create table worldview_version (
    entry_id   uuid           not null,
    student_id uuid           not null,
    held_on    date           not null,
    text       varchar(20000) not null,
    primary key (entry_id, held_on),
    constraint version_of_entry foreign key (entry_id, student_id)
        references worldview_entry (id, student_id) on delete cascade
);

create index worldview_version_student on worldview_version (student_id);

-- Prompts put off in a week.
create table prompt_skip (
    student_id uuid                     not null references account (id) on delete cascade,
    week       varchar(8)               not null,
    prompt     varchar(40)              not null,
    skipped_at timestamp with time zone not null,
    primary key (student_id, week, prompt)
);

-- "Am I being ambitious enough?", once a quarter.
create table ambition_answer (
    student_id  uuid          not null references account (id) on delete cascade,
    quarter     varchar(7)    not null,
    level       varchar(8)    not null,
    enough      boolean       not null,
    note        varchar(1000) not null default '',
    answered_on date          not null,
    primary key (student_id, quarter)
);

-- The agenda as it is now: a question, and themes that group what is already there.
create table agenda (
    student_id uuid                     not null primary key references account (id) on delete cascade,
    question   varchar(500)             not null default '',
    changed_at timestamp with time zone not null
);

create table agenda_theme (
    id         uuid           not null primary key,
    student_id uuid           not null references account (id) on delete cascade,
    place      integer        not null,
    title      varchar(200)   not null default '',
    text       varchar(10000) not null default '',
    constraint theme_of_student unique (id, student_id)
);

create index agenda_theme_student on agenda_theme (student_id, place);

-- What a theme groups: an idea, a project or a bet of the same student.
create table agenda_item (
    theme_id   uuid       not null,
    student_id uuid       not null,
    kind       varchar(7) not null,
    item_id    uuid       not null,
    place      integer    not null,
    primary key (theme_id, kind, item_id),
    constraint item_of_theme foreign key (theme_id, student_id)
        references agenda_theme (id, student_id) on delete cascade
);

create index agenda_item_student on agenda_item (student_id);

-- Kept versions; content is the whole agenda as it was, titles of what it grouped included.
create table agenda_version (
    student_id uuid                     not null references account (id) on delete cascade,
    number     integer                  not null,
    note       varchar(300)             not null default '',
    content    varchar(500000)          not null,
    kept_at    timestamp with time zone not null,
    primary key (student_id, number)
);
