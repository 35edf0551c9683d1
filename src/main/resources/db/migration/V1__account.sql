create table account (
    id            uuid primary key,
    email         varchar(254) not null unique,
    name          varchar(120) not null,
    password_hash varchar(200) not null,
    language      varchar(2)   not null,
    zone          varchar(64)  not null,
    created_at    timestamp with time zone not null,
    version       integer      not null
);

create table account_role (
    account uuid        not null references account (id) on delete cascade,
    role    varchar(20) not null,
    primary key (account, role)
);

create table persistent_logins (
    username  varchar(254) not null references account (email) on delete cascade,
    series    varchar(64)  primary key,
    token     varchar(64)  not null,
    last_used timestamp    not null
);
create index persistent_logins_username on persistent_logins (username);

create table password_reset (
    token_hash varchar(64) primary key,
    account    uuid not null references account (id) on delete cascade,
    expires_at timestamp with time zone not null
);
create index password_reset_account on password_reset (account);

create table advising (
    id          uuid primary key,
    student_id  uuid         not null references account (id) on delete cascade,
    advisor_id  uuid         references account (id) on delete cascade,
    email       varchar(254) not null,
    token_hash  varchar(64)  unique,
    state       varchar(10)  not null,
    invited_at  timestamp with time zone not null,
    accepted_at timestamp with time zone,
    ended_at    timestamp with time zone,
    version     integer      not null
);
create index advising_student on advising (student_id, state);
create index advising_advisor on advising (advisor_id, state);

create table advising_share (
    advising uuid        not null references advising (id) on delete cascade,
    area     varchar(20) not null,
    primary key (advising, area)
);
