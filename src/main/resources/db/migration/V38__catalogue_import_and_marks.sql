-- The kind of list an entry last came from, null if it was written here, and how many times in a row such a list was
-- without it. What is missing is never removed.
alter table catalogue_entry add column imported_from varchar(40);
alter table catalogue_entry add column missed integer default 0 not null;

-- What a student keeps about an opportunity apart from any application: a note, and whether they want to see it no more.
create table opportunity_mark (
    student_id  uuid          not null references account (id) on delete cascade,
    opportunity varchar(60)   not null,
    hidden      boolean       not null,
    note        varchar(2000) not null,
    primary key (student_id, opportunity)
);
