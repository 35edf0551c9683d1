-- An advisor's place is handed over to somebody else: proposed, confirmed by the student, and done when the successor
-- accepts the invitation that the confirmation made.
create table hand_over (
    id           uuid          not null primary key,
    advising_id  uuid          not null references advising (id) on delete cascade,
    student_id   uuid          not null references account (id) on delete cascade,
    advisor_id   uuid          not null references account (id) on delete cascade,
    email        varchar(254)  not null,
    note         varchar(1000) not null,
    proposed_at  timestamp with time zone not null,
    successor_id uuid          references advising (id) on delete cascade,
    ended_at     timestamp with time zone
);
create index hand_over_student on hand_over (student_id, ended_at);
create index hand_over_advisor on hand_over (advisor_id, ended_at);
create index hand_over_advising on hand_over (advising_id);
create index hand_over_successor on hand_over (successor_id);
