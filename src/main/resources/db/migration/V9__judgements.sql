-- An advisor with an account may be one of the student's mentors; the student says so.
alter table mentor add column account_id uuid references account (id) on delete set null;
alter table mentor add constraint mentor_one_account unique (student_id, account_id);
create index mentor_account on mentor (account_id);

-- One question to one mentor about one version of a proposal, and the answer. The pairs keep it among one student's
-- own ideas and mentors. A link's secret is stored as a digest only.
create table feedback_request (
    id              uuid                     not null primary key,
    student_id      uuid                     not null references account (id) on delete cascade,
    idea_id         uuid                     not null,
    mentor_id       uuid                     not null,
    version         integer                  not null,
    lane            varchar(20)              not null,
    advisor_id      uuid references account (id) on delete cascade,
    token_hash      varchar(64) unique,
    asked_at        timestamp with time zone not null,
    ends_at         timestamp with time zone,
    revoked_at      timestamp with time zone,
    answered_at     timestamp with time zone,
    on_theory       varchar(4000)            not null default '',
    on_tractability varchar(4000)            not null default '',
    on_interest     varchar(4000)            not null default '',
    promising       integer,
    reason          varchar(1000)            not null default '',
    strong          boolean                  not null default false,
    constraint feedback_idea foreign key (idea_id, student_id)
        references idea (id, student_id) on delete cascade,
    constraint feedback_version foreign key (idea_id, version)
        references proposal_version (idea_id, number) on delete cascade,
    constraint feedback_mentor foreign key (mentor_id, student_id)
        references mentor (id, student_id) on delete cascade,
    constraint feedback_way check ((token_hash is null) = (ends_at is null)),
    constraint feedback_promising check (promising between 0 and 100),
    constraint feedback_answered check ((answered_at is null) = (promising is null))
);

create index feedback_of_idea on feedback_request (idea_id, student_id);
create index feedback_of_mentor on feedback_request (mentor_id, student_id);
create index feedback_of_student on feedback_request (student_id, answered_at);
create index feedback_of_advisor on feedback_request (advisor_id, student_id, answered_at);

-- Three numbers of one idea and mentor. What the student sealed and what the mentor said lie side by side here, and no
-- statement for a mentor reads this table.
create table judgement (
    student_id       uuid          not null references account (id) on delete cascade,
    idea_id          uuid          not null,
    mentor_id        uuid          not null,
    own              integer,
    predicted        integer,
    predicted_reason varchar(1000) not null default '',
    sealed_at        timestamp with time zone,
    actual           integer,
    actual_reason    varchar(1000) not null default '',
    actual_at        timestamp with time zone,
    by_mentor        boolean       not null default false,
    revealed_at      timestamp with time zone,
    lesson           varchar(300)  not null default '',
    acknowledged_at  timestamp with time zone,
    primary key (idea_id, mentor_id),
    constraint judgement_idea foreign key (idea_id, student_id)
        references idea (id, student_id) on delete cascade,
    constraint judgement_mentor foreign key (mentor_id, student_id)
        references mentor (id, student_id) on delete cascade,
    constraint judgement_numbers check (own between 0 and 100 and predicted between 0 and 100
        and actual between 0 and 100),
    constraint judgement_sealed check ((sealed_at is null) = (own is null)
        and (sealed_at is null) = (predicted is null)),
    constraint judgement_in check ((actual_at is null) = (actual is null)),
    constraint judgement_revealed check (revealed_at is null or actual_at is not null)
);

create index judgement_of_mentor on judgement (mentor_id, student_id);
create index judgement_of_student on judgement (student_id, revealed_at);

-- The student's half of calling an idea strong; the advisor's is in an answer.
create table strong_idea (
    idea_id    uuid          not null primary key,
    student_id uuid          not null references account (id) on delete cascade,
    note       varchar(2000) not null default '',
    said_at    timestamp with time zone,
    constraint strong_of_student foreign key (idea_id, student_id)
        references idea (id, student_id) on delete cascade
);

create index strong_student on strong_idea (idea_id, student_id);
