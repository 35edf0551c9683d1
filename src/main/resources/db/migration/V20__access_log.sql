-- Who looked at what of a student, and who changed who may. Looking counts once an hour: its slot is the hour. A change
-- has the moment itself as its slot. Empty texts stand for none, so that the key holds on every database.
create table access_log (
    student_id  uuid         not null references account (id) on delete cascade,
    viewer_id   uuid         references account (id) on delete set null,
    viewer_name varchar(120) not null,
    deed        varchar(30)  not null,
    area        varchar(20)  not null,
    about       varchar(254) not null,
    slot        timestamp with time zone not null,
    at          timestamp with time zone not null,
    constraint access_log_once unique (student_id, viewer_id, deed, area, slot, about)
);
create index access_log_list on access_log (student_id, at desc);
create index access_log_age on access_log (at);
