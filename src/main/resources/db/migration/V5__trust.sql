-- Who gave an account another e-mail address, and when: for a while no reset goes to the new one.
create table email_change (
    customer_id    bigint       not null primary key references customer (id) on delete cascade,
    changed_at     ${instant}   not null,
    changed_by     varchar(255) not null,
    previous_email varchar(320) not null
) ${options};

-- Failed sign-ins without a success between them, over the form and the web API together, locked or not.
alter table credential add column failures_in_row integer default 0 not null;

-- How often something on record has happened again since: the record itself is only added to.
create table audit_repeat (
    event_id   bigint      not null primary key references audit_event (id),
    repeat_key varchar(255) not null,
    began_at   ${instant}  not null,
    last_at    ${instant}  not null,
    times      bigint      not null
) ${options};
create index audit_repeat_key on audit_repeat (repeat_key, began_at);
