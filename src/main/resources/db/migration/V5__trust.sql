-- Who gave an account another e-mail address, and when: for a while no reset goes to the new one.
create table email_change (
    customer_id    bigint       not null primary key references customer (id) on delete cascade,
    changed_at     ${instant}   not null,
    changed_by     varchar(255) not null,
    previous_email varchar(320) not null
) ${options};
