-- Jobs that run once however many nodes there are. The table is db-scheduler's own; see its documentation.
create table scheduled_tasks (
    task_name            varchar(100)             not null,
    task_instance        varchar(100)             not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            varchar(50),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);

-- Who wants the weekly mail, one row a student from the first yes. stop_key stands in every mail and can do nothing but
-- end them; sent_week is the week for which one was handed to a job last.
create table review_mail (
    student_id uuid    not null primary key references account (id) on delete cascade,
    wanted     boolean not null,
    stop_key   uuid    not null,
    sent_week  varchar(8),
    constraint review_mail_stop unique (stop_key)
);
