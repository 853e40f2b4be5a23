-- A shop as version 1 leaves it; {now} is the database's time in UTC, {tomorrow} a day later, the other words are hashes.
insert into customer (version, website_id, group_id, prefix, first_name, middle_name, last_name, suffix, email, email_key,
    gender, tax_vat, company, language, disable_auto_group_change, active, confirmed, created_at, created_in, updated_at,
    updated_by, sort_name, search_text)
    values (3, 1, 1, '', 'Veronica', '', 'Costello', '', 'Roni_Cost@example.com', 'roni_cost@example.com',
    'FEMALE', '', '', 'sv', false, true, true, {now}, 'Main Website', {now}, 'Robin', 'costello veronica', 'veronica costello roni_cost@example.com');
insert into customer (version, website_id, group_id, prefix, first_name, middle_name, last_name, suffix, email, email_key,
    gender, tax_vat, company, language, disable_auto_group_change, active, confirmed, created_at, created_in, updated_at,
    updated_by, sort_name, search_text)
    values (0, 1, 2, '', 'Ann', '', 'Other', '', 'ann@example.com', 'ann@example.com',
    'NOT_SPECIFIED', '', 'Other Ltd', '', false, true, true, {now}, 'Main Website', {now}, 'import', 'other ann', 'ann other ann@example.com other ltd');
insert into address (customer_id, prefix, first_name, middle_name, last_name, suffix, company, street, city, region,
    postcode, country_code, telephone, fax, vat_id)
    values (1, '', 'Veronica', '', 'Costello', '', '', '6146 Honey Bluff Parkway', 'Calder', 'Michigan',
    '49628-7978', 'US', '(555) 229-3326', '', '');
update customer set default_billing_id = 1, default_shipping_id = 1 where id = 1;
insert into credential (customer_id, password_hash, changed_at, failures, api_failures)
    values (2, '{commerceHash}', {now}, 1, 0);
insert into password_reset (customer_id, state, origin, requested_by, ip_address, redeemed_from, requested_at, mailed_at,
    expires_at, ended_because)
    values (1, 'MAILED', 'STAFF', 'Robin', '', '', {now}, {now}, {tomorrow}, 'NONE');
insert into reset_link (reset_id, token_hash, minted_at) values (1, '{linkHash}', {now});
insert into password_reset (customer_id, state, origin, requested_by, ip_address, redeemed_from, requested_at, expires_at,
    ended_because)
    values (2, 'REQUESTED', 'CUSTOMER', 'ann@example.com', '192.0.2.1', '', {now}, {tomorrow}, 'NONE');
insert into reset_limit_event (account_key, address_key, reset_id, requested_at) values ('somebody', 'somewhere', 2, {now});
insert into outbox_message (kind, reference, about, recipient, recipient_name, language, subject, message_id, cause, state,
    created_at, not_after, attempts, next_attempt_at, reply_code, reply)
    values ('password-reset', 2, 'customer:2', 'ann@example.com', 'Ann Other', 'en', 'Reset', '<2@example.com>',
    'PASSWORD_RESET_REQUESTED', 'WAITING', {now}, {tomorrow}, 0, {now}, 0, '');
insert into outbox_message (kind, reference, about, recipient, recipient_name, language, subject, message_id, cause, state,
    created_at, not_after, attempts, next_attempt_at, sent_at, reply_code, reply)
    values ('password-reset', 1, 'customer:1', 'Roni_Cost@example.com', 'Veronica Costello', 'sv', 'Reset',
    '<1@example.com>', 'PASSWORD_RESET_REQUESTED', 'SENT', {now}, {tomorrow}, 1, {now}, {now}, 250, '2.0.0 accepted');
insert into mail_attempt (message_id, attempted_at, outcome, reply_code, reply)
    values (2, {now}, 'ACCEPTED', 250, '2.0.0 accepted');
insert into integration (name, email, active, created_at) values ('Warehouse', 'warehouse@example.com', true, {now});
insert into integration_grant (customer_id, integration_id, scopes, granted_at) values (1, 1, 'orders', {now});
insert into access_token (customer_id, grant_id, kind, token_hash, issued_at, expires_at)
    values (1, 1, 'ACCESS', '{tokenHash}', {now}, {tomorrow});
insert into access_not_before (customer_id, sessions_after) values (2, {now});
insert into storefront_session (customer_id, session_hash, user_agent, ip_address, started_at, last_seen_at, expires_at)
    values (1, '{sessionHash}', 'Browser', '192.0.2.1', {now}, {now}, {tomorrow});
insert into audit_event (happened_at, act, outcome, actor_kind, actor_name, origin, customer_id, customer, reason, detail)
    values ({now}, 'PASSWORD_RESET_REQUESTED', 'DONE', 'STAFF', 'Robin', 'desk', 1, 'Roni_Cost@example.com', '', '')
