-- The advisor's list reads a few columns of many students' rows; these indexes hold all of them.
create index milestone_list on milestone (student_id, status, target_date, earlier);
create index meeting_list on meeting (student_id, mode, held_on, minutes);
create index review_list on review (student_id, week, finished_at);
