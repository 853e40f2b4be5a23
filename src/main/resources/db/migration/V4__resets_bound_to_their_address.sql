-- The account's address when the reset was asked for, as it is compared: once the account has another, the reset is dead.
alter table password_reset add column email_key varchar(320) ${plain} default '' not null;
update password_reset set email_key =
    (select customer.email_key from customer where customer.id = password_reset.customer_id);

-- Old events are cleared away by their time, which locks no others.
create index reset_limit_time on reset_limit_event (requested_at);
