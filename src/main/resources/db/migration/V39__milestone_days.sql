-- When the student added a milestone of their own, and when they dropped one; null for what was there before, and for what
-- came with the programme.
alter table milestone add column added_on date;
alter table milestone add column dropped_on date;
