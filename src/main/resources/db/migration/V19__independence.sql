-- The day from which the student says that their own ideas come first; empty before they say so.
alter table programme add column switched_on date;
