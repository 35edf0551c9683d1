-- What a student did about one edition of an opportunity. The catalogue itself is a file; name and gaps are copied, so
-- that a row still reads and counts when its entry has left the catalogue. edition is empty where none was known. The
-- unique constraint starts with student_id and serves as its index.
create table application (
    id           uuid          not null primary key,
    student_id   uuid          not null references account (id) on delete cascade,
    version      integer       not null,
    opportunity  varchar(60)   not null,
    edition      varchar(60)   not null,
    name         varchar(200)  not null,
    gaps         varchar(200)  not null,
    state        varchar(16)   not null,
    note         varchar(2000) not null,
    saved_on     date          not null,
    attended_on  date,
    milestone_id uuid references milestone (id) on delete set null,
    constraint application_once unique (student_id, opportunity, edition)
);

create index application_milestone on application (milestone_id);
