-- What the administrator says over the shipped catalogue, by the entry's id: a whole entry in the format of the shipped
-- files (null while only the rest of the row counts), whether students see it, and the day somebody looked at its page.
-- An upgrade brings new shipped files and leaves this table alone.
create table catalogue_entry (
    id         varchar(60)    primary key,
    content    varchar(20000),
    hidden     boolean        not null,
    checked_on date
);
