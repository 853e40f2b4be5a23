-- Links by which a new customer shows that the mailbox is theirs; only their hashes are kept.
create table confirmation_link (
    id          ${identity} primary key,
    customer_id bigint       not null references customer (id) on delete cascade,
    email_key   varchar(320) ${plain} not null,
    token_hash  varchar(64)  not null unique,
    expires_at  ${instant}   not null,
    used_at     ${instant}
) ${options};
create index confirmation_link_customer on confirmation_link (customer_id);
