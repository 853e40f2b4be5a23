-- What version 2 adds to the rows of version 1.
insert into setting (website_id, name, setting_value, changed_at, changed_by)
    values (0, 'password.reset.link-hours', '48', {now}, 'Robin');
update password_reset set reason = 'on the phone' where id = 1
