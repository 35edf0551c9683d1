-- Comments in threads, on one thing of one student: kind and subject name it, since each kind of thing has a table of its
-- own. A thread outlives a thing that is removed, because a removal can be taken back.
create table comment_thread (
    id          uuid                     not null primary key,
    student_id  uuid                     not null references account (id) on delete cascade,
    kind        varchar(16)              not null,
    subject     varchar(40)              not null,
    begun_at    timestamp with time zone not null,
    resolved_at timestamp with time zone,
    resolved_by uuid references account (id) on delete set null,
    constraint thread_of_student unique (id, student_id)
);

create index comment_thread_subject on comment_thread (student_id, kind, subject);

-- author_name stays when the author's account goes. number is the place within the thread.
create table comment (
    id          uuid                     not null primary key,
    thread_id   uuid                     not null,
    student_id  uuid                     not null,
    number      integer                  not null,
    author_id   uuid references account (id) on delete set null,
    author_name varchar(120)             not null,
    text        varchar(4000)            not null,
    written_at  timestamp with time zone not null,
    edited_at   timestamp with time zone,
    constraint comment_of_thread foreign key (thread_id, student_id)
        references comment_thread (id, student_id) on delete cascade
);

create index comment_thread_order on comment (thread_id, number);
create index comment_author on comment (author_id);

-- Whose attention a comment asks for.
create table comment_mention (
    comment_id uuid not null references comment (id) on delete cascade,
    account_id uuid not null references account (id) on delete cascade,
    primary key (comment_id, account_id)
);

create index comment_mention_account on comment_mention (account_id);

-- Up to when a person has seen a thread; a later comment of somebody else is new to them.
create table comment_seen (
    thread_id  uuid                     not null references comment_thread (id) on delete cascade,
    account_id uuid                     not null references account (id) on delete cascade,
    seen_at    timestamp with time zone not null,
    primary key (thread_id, account_id)
);

create index comment_seen_account on comment_seen (account_id);
