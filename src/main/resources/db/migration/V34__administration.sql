-- Somebody who is disabled keeps everything they wrote, and cannot sign in.
alter table account add column disabled_at timestamp with time zone;

-- An invitation to open an account, in a role that the administrator chose. Used or withdrawn, it stays as an ended row
-- for as long as its inviter's account, so that a withdrawal can be taken back a moment later.
create table account_invitation (
    id         uuid         primary key,
    email      varchar(254) not null,
    role       varchar(20)  not null,
    token_hash varchar(64)  not null unique,
    invited_at timestamp with time zone not null,
    ended_at   timestamp with time zone
);
create index account_invitation_open on account_invitation (ended_at, invited_at);

-- One row: what this instance is called, and who may open an account. domains are joined by commas.
create table instance_settings (
    id      integer       primary key,
    name    varchar(80)   not null,
    policy  varchar(10)   not null,
    domains varchar(2000) not null,
    version integer       not null
);
insert into instance_settings (id, name, policy, domains, version) values (1, 'Trellis', 'OPEN', '', 0);
