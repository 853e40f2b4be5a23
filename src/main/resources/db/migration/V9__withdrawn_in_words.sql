-- Mail withdrawn with its reset used to keep the reason's bare name for staff to read.
update outbox_message set reply = 'Not sent: a newer reset was asked for.' where state = 'CANCELLED' and reply = 'NEWER_REQUEST';
update outbox_message set reply = 'Not sent: staff cancelled the reset.' where state = 'CANCELLED' and reply = 'CANCELLED_BY_STAFF';
update outbox_message set reply = 'Not sent: the password was changed meanwhile.' where state = 'CANCELLED' and reply = 'PASSWORD_CHANGED';
update outbox_message set reply = 'Not sent: the customer’s e-mail address was changed.' where state = 'CANCELLED' and reply = 'EMAIL_CHANGED';
update outbox_message set reply = 'Not sent: the account was made inactive.' where state = 'CANCELLED' and reply = 'ACCOUNT_DISABLED';
update outbox_message set reply = 'Not sent: the mail could not be delivered.' where state = 'CANCELLED' and reply = 'UNDELIVERABLE';
