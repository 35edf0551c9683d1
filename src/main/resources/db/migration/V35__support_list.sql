-- What the administrator says over the shipped support list, by the entry's id: the whole entry as JSON (null while only
-- the rest of the row counts), whether students see it, and the day somebody compared it with the service's own page.
-- Nothing here is about a student. An upgrade brings a new shipped list and leaves this table alone.
create table support_entry (
    id         varchar(60)   primary key,
    content    varchar(8000),
    hidden     boolean       not null,
    checked_on date
);
