-- One review a week and student. Nothing of the check-in is here.
create table review (
    id          uuid                     not null primary key,
    student_id  uuid                     not null references account (id) on delete cascade,
    week        varchar(8)               not null,
    status      varchar(20),
    went_well   varchar(2000)            not null default '',
    in_the_way  varchar(2000)            not null default '',
    started_at  timestamp with time zone not null,
    finished_at timestamp with time zone,
    constraint review_once_a_week unique (student_id, week),
    constraint review_of_student unique (id, student_id)
);

-- A review is born with three empty places, so that a text is always stored over the one its writer saw.
create table intention (
    id           uuid         not null primary key,
    student_id   uuid         not null references account (id) on delete cascade,
    review_id    uuid         not null,
    position     integer      not null,
    text         varchar(300) not null default '',
    milestone_id uuid references milestone (id) on delete set null,
    carried_from uuid references intention (id) on delete set null,
    outcome      varchar(20),
    answered_in  uuid references review (id) on delete set null,
    constraint intention_review foreign key (review_id, student_id)
        references review (id, student_id) on delete cascade,
    constraint intention_place unique (review_id, position),
    constraint intention_three check (position between 1 and 3)
);

create index intention_student on intention (student_id);
create index intention_milestone on intention (milestone_id);
create index intention_carried on intention (carried_from);
create index intention_answered on intention (answered_in);
