-- A student's predictions, for the student alone. first_percent is what is scored, last_percent what is held now; both
-- repeat what prediction_forecast says, so that a list needs no join.
create table prediction (
    id            uuid                     not null primary key,
    student_id    uuid                     not null references account (id) on delete cascade,
    statement     varchar(500)             not null,
    kind          varchar(10)              not null,
    resolve_by    date                     not null,
    made_at       timestamp with time zone not null,
    first_percent integer                  not null check (first_percent between 0 and 100),
    last_percent  integer                  not null check (last_percent between 0 and 100),
    resolution    varchar(4),
    resolved_at   timestamp with time zone,
    lesson        varchar(300)             not null default '',
    constraint prediction_of_student unique (id, student_id)
);

create index prediction_unresolved on prediction (student_id, resolution, resolve_by);
create index prediction_resolved on prediction (student_id, resolved_at);

-- Every probability that was ever given, in order.
create table prediction_forecast (
    prediction_id uuid                     not null,
    student_id    uuid                     not null,
    number        integer                  not null,
    percent       integer                  not null check (percent between 0 and 100),
    given_at      timestamp with time zone not null,
    primary key (prediction_id, number),
    constraint forecast_of_prediction foreign key (prediction_id, student_id)
        references prediction (id, student_id) on delete cascade
);

create index prediction_forecast_student on prediction_forecast (student_id);
