-- A dispatcher takes the locks of a hundred customers at once: of 256 rows, two of them always wanted some that were the same.
insert into lock_stripe (id) select id + 256 from lock_stripe;
insert into lock_stripe (id) select id + 512 from lock_stripe;
insert into lock_stripe (id) select id + 1024 from lock_stripe;
insert into lock_stripe (id) select id + 2048 from lock_stripe;

-- The tokens of one grant are revoked together.
create index access_token_grant on access_token (grant_id);
