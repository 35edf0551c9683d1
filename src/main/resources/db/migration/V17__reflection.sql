-- What students ask themselves once a year, and each half year about their environment. For the student alone.
create table private_reflection (
    id          uuid                     not null primary key,
    student_id  uuid                     not null references account (id) on delete cascade,
    kind        varchar(20)              not null,
    begun_on    date                     not null,
    finished_on date,
    constraint private_reflection_of_student unique (id, student_id)
);

create index private_reflection_student on private_reflection (student_id, kind, begun_on);

-- One answer to one question: a number, a choice, words, or some of them. about names an advisor where a question is asked
-- of each; it is a copy of the name, so that the answer outlives the list of mentors.
create table reflection_answer (
    reflection_id uuid          not null,
    student_id    uuid          not null,
    question      varchar(30)   not null,
    about         varchar(120)  not null default '',
    score         integer,
    choice        varchar(30),
    words         varchar(2000) not null default '',
    primary key (reflection_id, question, about),
    constraint reflection_answer_of foreign key (reflection_id, student_id)
        references private_reflection (id, student_id) on delete cascade,
    constraint reflection_answer_score check (score between 1 and 5)
);

create index reflection_answer_student on reflection_answer (reflection_id, student_id);

-- Until when a prompt is put off.
create table reflection_rest (
    student_id uuid        not null references account (id) on delete cascade,
    kind       varchar(20) not null,
    until_day  date        not null,
    primary key (student_id, kind)
);
