-- The kind of list an entry last came from, null if it was written here, and how many times in a row such a list was
-- without it. What is missing is never removed.
alter table catalogue_entry add column imported_from varchar(40);
alter table catalogue_entry add column missed integer default 0 not null;
