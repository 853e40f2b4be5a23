-- What the shop's staff decide, shared by every console. Website 0 stands for all websites.
create table setting (
    id            ${identity} primary key,
    website_id    bigint        not null,
    name          varchar(128)  not null,
    setting_value varchar(1000) not null,
    changed_at    ${instant}    not null,
    changed_by    varchar(255)  not null,
    constraint setting_unique unique (website_id, name)
) ${options};

-- Why staff asked for a reset, where they said so.
alter table password_reset add column reason varchar(1000) default '' not null;
