-- Who is in a state is found by it, however many customers and events there are.
create index credential_failures on credential (failures_in_row);
create index audit_event_act on audit_event (act, happened_at, customer_id);
create index password_reset_mailed on password_reset (state, mailed_at);
