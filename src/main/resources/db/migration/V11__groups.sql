-- A reading group and who is in it. A member has an account, is a mere name, or is invited and has not accepted yet.
create table reading_group (
    id         uuid                     not null primary key,
    name       varchar(120)             not null,
    created_at timestamp with time zone not null
);

create table group_member (
    id         uuid                     not null primary key,
    group_id   uuid                     not null references reading_group (id) on delete cascade,
    account_id uuid references account (id) on delete cascade,
    name       varchar(120),
    email      varchar(254),
    token_hash varchar(64),
    invited_by uuid references account (id) on delete cascade,
    invited_at timestamp with time zone,
    joined_at  timestamp with time zone,
    left_at    timestamp with time zone,
    constraint group_member_once unique (group_id, account_id),
    constraint group_member_link unique (token_hash),
    constraint group_member_of_group unique (id, group_id)
);

create index group_member_account on group_member (account_id);
create index group_member_inviter on group_member (invited_by);

-- The line of an idea is copied when its owner links it, so that nobody reads another person's ideas for it.
create table group_session (
    id               uuid                     not null primary key,
    group_id         uuid                     not null references reading_group (id) on delete cascade,
    starts_at        timestamp with time zone not null,
    format           varchar(30)              not null,
    topic            varchar(200)             not null,
    author           varchar(200),
    presenter_id     uuid references group_member (id) on delete set null,
    idea_id          uuid references idea (id) on delete set null,
    idea_line        varchar(500),
    state            varchar(20)              not null,
    round            integer                  not null default 0,
    round_started_at timestamp with time zone,
    finished_at      timestamp with time zone
);

create index group_session_of_group on group_session (group_id, starts_at);
create index group_session_presenter on group_session (presenter_id);
create index group_session_idea on group_session (idea_id);

-- A session is born with all its boxes empty, so that a text is always stored over the one its writer saw.
create table group_session_text (
    session_id uuid          not null references group_session (id) on delete cascade,
    box        varchar(20)   not null,
    text       varchar(6000) not null default '',
    primary key (session_id, box)
);

create table group_session_present (
    session_id uuid not null references group_session (id) on delete cascade,
    member_id  uuid not null references group_member (id) on delete cascade,
    primary key (session_id, member_id)
);

create index group_session_present_member on group_session_present (member_id);
