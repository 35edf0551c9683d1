-- Links that an advisor hands out: to a student to be advised, or to a delegate. A delegation is such a link that was
-- taken and has not ended.
create table advisor_link (
    id         uuid         not null primary key,
    advisor_id uuid         not null references account (id) on delete cascade,
    kind       varchar(10)  not null,
    email      varchar(254) not null,
    token_hash varchar(64)  unique,
    made_at    timestamp with time zone not null,
    taken_by   uuid         references account (id) on delete cascade,
    taken_at   timestamp with time zone,
    ended_at   timestamp with time zone
);
create index advisor_link_list on advisor_link (advisor_id, kind, ended_at);
create index advisor_link_taken on advisor_link (taken_by, kind, ended_at);

-- The student's tick, for one relation: its advisor's delegate may see dates.
alter table advising add column delegate_dates boolean default false not null;
