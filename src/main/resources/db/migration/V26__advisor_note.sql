-- What an advisor notes for themselves, one text a relation. Nobody else reads it; it goes with the relation.
create table advisor_note (
    relation   uuid           not null primary key references advising (id) on delete cascade,
    text       varchar(20000) not null,
    changed_at timestamp with time zone not null
);
