-- Mentors are people on a student's own list; most have no account.
create table mentor (
    id         uuid                     not null primary key,
    student_id uuid                     not null references account (id) on delete cascade,
    name       varchar(120)             not null,
    kind       varchar(30)              not null,
    added_at   timestamp with time zone not null,
    constraint mentor_named_once unique (student_id, name),
    constraint mentor_of_student unique (id, student_id)
);

create index mentor_student on mentor (student_id);

-- The pair (mentor, student) is the key, so that no meeting can name another student's mentor.
create table meeting (
    id         uuid                     not null primary key,
    student_id uuid                     not null references account (id) on delete cascade,
    mentor_id  uuid                     not null,
    held_on    date                     not null,
    minutes    integer                  not null,
    mode       varchar(10)              not null,
    logged_at  timestamp with time zone not null,
    constraint meeting_mentor foreign key (mentor_id, student_id)
        references mentor (id, student_id) on delete cascade,
    constraint meeting_minutes check (minutes between 1 and 600)
);

create index meeting_student_day on meeting (student_id, held_on);
create index meeting_mentor_of on meeting (mentor_id, student_id);
