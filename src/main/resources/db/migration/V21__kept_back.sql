-- Single ideas, projects, meetings and reviews that the student keeps to themself, whatever the area shares. Ids are
-- random, so one column tells them apart; a row stays when its item is deleted, so that an undo brings both back.
create table kept_back (
    student_id uuid not null references account (id) on delete cascade,
    item_id    uuid not null,
    primary key (student_id, item_id)
);
