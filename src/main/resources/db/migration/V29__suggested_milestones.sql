-- Milestones that an advisor suggests. The plan changes only when the student accepts one; milestone_id is what it became.
-- advisor_name stays when the advisor's account goes.
create table suggested_milestone (
    id           uuid                     not null primary key,
    student_id   uuid                     not null references account (id) on delete cascade,
    advisor_id   uuid references account (id) on delete set null,
    advisor_name varchar(120)             not null,
    phase        varchar(16)              not null,
    title        varchar(200)             not null,
    why          varchar(2000)            not null default '',
    target_date  date                     not null,
    suggested_at timestamp with time zone not null,
    state        varchar(9)               not null,
    answer       varchar(500)             not null default '',
    milestone_id uuid references milestone (id) on delete set null
);

create index suggested_milestone_student on suggested_milestone (student_id, state, suggested_at);
create index suggested_milestone_advisor on suggested_milestone (advisor_id, student_id);
create index suggested_milestone_milestone on suggested_milestone (milestone_id);
