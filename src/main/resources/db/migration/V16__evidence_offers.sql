-- What was offered as evidence and has been counted or declined, so that it is not offered again. The subject names the
-- thing by ids and holds no words of the student's.
create table evidence_answer (
    student_id  uuid                     not null references account (id) on delete cascade,
    subject     varchar(120)             not null,
    answered_at timestamp with time zone not null,
    primary key (student_id, subject)
);
