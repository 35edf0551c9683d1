-- What an advisor looks for again and again in the list of students: a name and the list's address.
create table saved_filter (
    id         uuid         primary key,
    advisor_id uuid         not null references account (id) on delete cascade,
    name       varchar(60)  not null,
    query      varchar(600) not null,
    saved_at   timestamp with time zone not null,
    constraint saved_filter_name unique (advisor_id, name)
);
