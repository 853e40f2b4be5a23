-- A bulk act and its items, each of which ends with exactly one outcome.
create table job (
    id            ${identity} primary key,
    kind          varchar(64)   not null,
    parameters    varchar(1000) not null,
    state         varchar(16)   not null,
    created_by    varchar(255)  not null,
    computer      varchar(255)  not null,
    reason        varchar(500)  not null,
    created_at    ${instant}    not null,
    changed_by    varchar(255)  not null,
    changed_at    ${instant}    not null,
    running_since ${instant},
    ran_ms        bigint        not null,
    ended_at      ${instant},
    total         bigint        not null,
    settled       bigint        not null,
    claims        bigint        not null
) ${options};
create index job_state on job (state);

-- No foreign key to the subject: what became of it stays readable when it is gone.
create table job_item (
    job_id      bigint       not null references job (id) on delete cascade,
    position    bigint       not null,
    subject     bigint       not null,
    state       varchar(16)  not null,
    claim       varchar(64)  not null,
    outcome     varchar(64)  not null,
    detail      varchar(255) not null,
    finished_at ${instant},
    primary key (job_id, position),
    constraint job_item_subject unique (job_id, subject)
) ${options};
create index job_item_state on job_item (job_id, state, position);
create index job_item_outcome on job_item (job_id, outcome, position);

-- How many items before the position up to which a job is settled have ended how.
create table job_count (
    job_id  bigint      not null references job (id) on delete cascade,
    outcome varchar(64) not null,
    items   bigint      not null,
    primary key (job_id, outcome)
) ${options};

-- Whoever works on jobs. The beats of a living one go on.
create table job_runner (
    id    varchar(64) not null primary key,
    beats bigint      not null
) ${options};
