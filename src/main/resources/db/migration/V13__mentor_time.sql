-- What a student says about their mentor time: one row, from the first thing said. Without minutes the hour counts.
create table mentor_wish (
    student_id        uuid         not null primary key references account (id) on delete cascade,
    minutes           integer,
    reason            varchar(500) not null default '',
    review_on         date,
    speed             varchar(10),
    written_seen_on   date,
    constraint mentor_wish_minutes check (minutes between 0 and 600),
    constraint mentor_wish_whole check ((minutes is null) = (review_on is null))
);

-- Time that the student gave to others. Whom is a name in the student's own words, and nobody's account.
create table mentoring_given (
    id         uuid                     not null primary key,
    student_id uuid                     not null references account (id) on delete cascade,
    held_on    date                     not null,
    whom       varchar(120)             not null,
    minutes    integer                  not null,
    about      varchar(1000)            not null default '',
    logged_at  timestamp with time zone not null,
    constraint mentoring_given_minutes check (minutes between 1 and 600)
);

create index mentoring_given_student_day on mentoring_given (student_id, held_on);

-- When the student says that an idea was proposed to a mentor in person. What was noted before is not known.
alter table judgement add column proposed_at timestamp with time zone;
