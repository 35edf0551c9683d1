-- For the student alone. Only app.trellis.wellbeing may name these tables (WellbeingWallTest).

create table check_in (
    student_id uuid not null references account (id) on delete cascade,
    week varchar(8) not null,
    mood integer check (mood between 1 and 5),
    energy integer check (energy between 1 and 5),
    workload integer check (workload between 1 and 5),
    connected integer check (connected between 1 and 5),
    note varchar(500) not null,
    skipped boolean not null,
    primary key (student_id, week)
);

create table noted_score (
    id uuid primary key,
    student_id uuid not null references account (id) on delete cascade,
    questionnaire varchar(20) not null,
    score integer not null check (score between 0 and 100),
    taken_on date not null
);

create index noted_score_student on noted_score (student_id, taken_on);

create table support_choice (
    student_id uuid primary key references account (id) on delete cascade,
    country varchar(2),
    service_name varchar(120) not null,
    service_phone varchar(40) not null,
    service_url varchar(300) not null
);

create table low_message (
    student_id uuid primary key references account (id) on delete cascade,
    came_on date not null,
    ended_on date
);
