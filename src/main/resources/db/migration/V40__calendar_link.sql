-- One row a student, from the first thing said. The link's secret is kept as a hash; a new link takes its place. digest
-- and changed_at belong to what the link showed last, so that a calendar program learns when something changed.
create table calendar_link (
    student_id  uuid                     not null primary key references account (id) on delete cascade,
    token_hash  varchar(64),
    made_at     timestamp with time zone,
    ended_at    timestamp with time zone,
    alarms      boolean                  not null,
    review_day  integer check (review_day between 1 and 7),
    review_hour integer                  not null check (review_hour between 0 and 23),
    digest      varchar(64)              not null default '',
    changed_at  timestamp with time zone not null,
    constraint calendar_link_token unique (token_hash)
);
