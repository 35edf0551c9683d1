-- Versions of the milestone template after the shipped one, which is version 1 and lies in plan/milestones.yaml. content is
-- JSON: the milestones that differ from the shipped ones, and the keys of those that are left out; an upgrade reaches the
-- rest. The row without published_at is the draft.
create table template_version (
    number       integer        primary key,
    content      varchar(500000) not null,
    note         varchar(1000)  not null default '',
    published_at timestamp with time zone,
    publisher_id uuid references account (id) on delete set null
);

-- The version a plan was made from, and the version whose words a suggested milestone has.
alter table programme add column template_version integer default 1 not null;
alter table milestone add column template_version integer default 1 not null;

-- Up to which version a student has answered what was offered about one milestone of the template.
create table template_answer (
    student_id   uuid        not null references account (id) on delete cascade,
    template_key varchar(64) not null,
    version      integer     not null,
    primary key (student_id, template_key)
);
