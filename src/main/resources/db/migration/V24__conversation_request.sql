-- A student asks an advisor for a conversation: that, and when, and nothing else. One row a pair; asking again renews it.
create table conversation_request (
    student_id uuid not null references account (id) on delete cascade,
    advisor_id uuid not null references account (id) on delete cascade,
    asked_at   timestamp with time zone not null,
    mailed_at  timestamp with time zone not null,
    closed_at  timestamp with time zone,
    closed_by  uuid references account (id) on delete set null,
    primary key (student_id, advisor_id)
);
create index conversation_request_open on conversation_request (advisor_id, student_id, closed_at, asked_at);
