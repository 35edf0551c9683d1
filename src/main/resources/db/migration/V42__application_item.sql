-- What an application still needs: something to do, a document, or a letter and of whom it is asked. It goes with its
-- application; student_id stands here too, so that every look-up names the student.
create table application_item (
    id             uuid         not null primary key,
    student_id     uuid         not null references account (id) on delete cascade,
    application_id uuid         not null references application (id) on delete cascade,
    kind           varchar(16)  not null,
    item           varchar(200) not null,
    asked_of       varchar(100) not null,
    due_on         date,
    done_on        date
);

create index application_item_student on application_item (student_id);
create index application_item_application on application_item (application_id);
