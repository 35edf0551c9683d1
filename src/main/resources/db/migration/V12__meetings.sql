-- What a student thinks of a mentor is for the student's eyes; who was taken off the list keeps what hangs on them.
alter table mentor add column skill integer;
alter table mentor add column time_given integer;
alter table mentor add column apprentice boolean default false not null;
alter table mentor add column research_years integer;
alter table mentor add column former_since timestamp with time zone;
alter table mentor add constraint mentor_ratings check (skill between 1 and 5 and time_given between 1 and 5);
alter table mentor add constraint mentor_years check (research_years between 0 and 70);

-- A meeting that is planned has no minutes yet, so no sum can count it by mistake.
alter table meeting alter column minutes drop not null;
alter table meeting add column object_level boolean default false not null;
alter table meeting add column agenda varchar(4000) default '' not null;
alter table meeting add column notes varchar(20000) default '' not null;
alter table meeting add column notes_shared boolean default false not null;
-- A digest of where a meeting came from in a calendar file, so that it is taken in once.
alter table meeting add column source varchar(64);
alter table meeting add constraint meeting_source unique (student_id, source);
alter table meeting add constraint meeting_of_student unique (id, student_id);

-- What somebody promised in a meeting. The mentor is the meeting's, even after that is corrected.
create table meeting_action (
    id         uuid                     not null primary key,
    student_id uuid                     not null references account (id) on delete cascade,
    meeting_id uuid                     not null,
    what       varchar(300)             not null,
    owner      varchar(10)              not null,
    due        date,
    added_at   timestamp with time zone not null,
    done_at    timestamp with time zone,
    constraint action_meeting foreign key (meeting_id, student_id)
        references meeting (id, student_id) on delete cascade
);

create index action_of_meeting on meeting_action (meeting_id, student_id);
create index action_open on meeting_action (student_id, done_at, due);
