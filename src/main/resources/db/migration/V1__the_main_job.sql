-- ${identity} and ${instant} are each database's words for a generated bigint key and a point in time (UTC,
-- microseconds); ${plain} has letters compared by their code points; ${options} ends a table. Booleans, varchar and bigint are spelt alike everywhere.

create table website (
    id            ${identity} primary key,
    code          varchar(64)  not null unique,
    name          varchar(255) not null,
    time_zone     varchar(64)  not null,
    language      varchar(8)   not null,
    support_email varchar(320) not null
) ${options};

create table customer_group (
    id   ${identity} primary key,
    name varchar(64) not null unique
) ${options};

create table customer (
    id                         ${identity} primary key,
    version                    bigint       not null,
    website_id                 bigint       not null references website (id),
    group_id                   bigint       not null references customer_group (id),
    prefix                     varchar(64)  not null,
    first_name                 varchar(255) not null,
    middle_name                varchar(255) not null,
    last_name                  varchar(255) not null,
    suffix                     varchar(64)  not null,
    email                      varchar(320) not null,
    email_key                  varchar(320) ${plain} not null,
    date_of_birth              date,
    gender                     varchar(16)  not null,
    tax_vat                    varchar(64)  not null,
    company                    varchar(255) not null,
    language                   varchar(8)   not null,
    disable_auto_group_change  boolean      not null,
    active                     boolean      not null,
    confirmed                  boolean      not null,
    created_at                 ${instant}   not null,
    created_in                 varchar(255) not null,
    updated_at                 ${instant}   not null,
    updated_by                 varchar(255) not null,
    default_billing_id         bigint,
    default_shipping_id        bigint,
    sort_name                  varchar(600)  ${plain} not null,
    search_text                varchar(2000) ${plain} not null,
    constraint customer_email_unique unique (website_id, email_key)
) ${options};
create index customer_sort_name on customer (sort_name, id);
create index customer_email on customer (email_key, id);
create index customer_created on customer (created_at, id);

create table address (
    id           ${identity} primary key,
    customer_id  bigint       not null references customer (id) on delete cascade,
    prefix       varchar(64)  not null,
    first_name   varchar(255) not null,
    middle_name  varchar(255) not null,
    last_name    varchar(255) not null,
    suffix       varchar(64)  not null,
    company      varchar(255) not null,
    street       varchar(1000) not null,
    city         varchar(255) not null,
    region       varchar(255) not null,
    postcode     varchar(32)  not null,
    country_code varchar(2)   not null,
    telephone    varchar(64)  not null,
    fax          varchar(64)  not null,
    vat_id       varchar(64)  not null
) ${options};
create index address_customer on address (customer_id);

create table credential (
    customer_id        bigint       not null primary key references customer (id) on delete cascade,
    password_hash      varchar(512) not null,
    changed_at         ${instant}   not null,
    failures           integer      not null,
    first_failure_at   ${instant},
    locked_until       ${instant},
    api_failures       integer      not null,
    api_locked_until   ${instant},
    last_signed_in_at  ${instant}
) ${options};

create table password_reset (
    id             ${identity} primary key,
    customer_id    bigint        not null references customer (id) on delete cascade,
    state          varchar(16)   not null,
    origin         varchar(16)   not null,
    requested_by   varchar(255)  not null,
    ip_address     varchar(64)   not null,
    redeemed_from  varchar(64)   not null,
    requested_at   ${instant}    not null,
    mailed_at      ${instant},
    opened_at      ${instant},
    ended_at       ${instant},
    expires_at     ${instant}    not null,
    ended_because  varchar(32)   not null
) ${options};
create index password_reset_customer on password_reset (customer_id, requested_at);
create index password_reset_live on password_reset (state, expires_at);

create table reset_link (
    id         ${identity} primary key,
    reset_id   bigint     not null references password_reset (id) on delete cascade,
    token_hash varchar(64) not null unique,
    minted_at  ${instant} not null
) ${options};
create index reset_link_reset on reset_link (reset_id);

-- Addresses appear as hashes only: most of them belong to nobody here.
create table reset_limit_event (
    id           ${identity} primary key,
    account_key  varchar(64) not null,
    address_key  varchar(64) not null,
    reset_id     bigint      references password_reset (id) on delete set null,
    requested_at ${instant}  not null
) ${options};
create index reset_limit_account on reset_limit_event (account_key, requested_at);
create index reset_limit_address on reset_limit_event (address_key, requested_at);

-- Rows that exist to be locked: whoever must count and then write takes the row of its key first.
create table lock_stripe (
    id integer not null primary key
) ${options};

create table integration (
    id         ${identity} primary key,
    name       varchar(255) not null unique,
    email      varchar(320) not null,
    active     boolean      not null,
    created_at ${instant}   not null
) ${options};

create table integration_grant (
    id             ${identity} primary key,
    customer_id    bigint       not null references customer (id) on delete cascade,
    integration_id bigint       not null references integration (id),
    scopes         varchar(255) not null,
    granted_at     ${instant}   not null,
    revoked_at     ${instant}
) ${options};
create index integration_grant_customer on integration_grant (customer_id);

create table access_token (
    id           ${identity} primary key,
    customer_id  bigint      not null references customer (id) on delete cascade,
    grant_id     bigint      references integration_grant (id) on delete cascade,
    kind         varchar(16) not null,
    token_hash   varchar(64) not null unique,
    issued_at    ${instant}  not null,
    expires_at   ${instant}  not null,
    last_used_at ${instant},
    revoked_at   ${instant}
) ${options};
create index access_token_customer on access_token (customer_id, revoked_at);

create table storefront_session (
    id           ${identity} primary key,
    customer_id  bigint       not null references customer (id) on delete cascade,
    session_hash varchar(64)  not null unique,
    user_agent   varchar(255) not null,
    ip_address   varchar(64)  not null,
    started_at   ${instant}   not null,
    last_seen_at ${instant}   not null,
    expires_at   ${instant}   not null,
    ended_at     ${instant}
) ${options};
create index storefront_session_customer on storefront_session (customer_id, ended_at);

-- What was given out before these times is worth nothing, even if it was written a moment later.
create table access_not_before (
    customer_id     bigint not null primary key references customer (id) on delete cascade,
    tokens_after    ${instant},
    sessions_after  ${instant}
) ${options};

create table outbox_message (
    id              ${identity} primary key,
    kind            varchar(64)   not null,
    reference       bigint        not null,
    about           varchar(64)   not null,
    recipient       varchar(320)  not null,
    recipient_name  varchar(512)  not null,
    language        varchar(8)    not null,
    subject         varchar(512)  not null,
    message_id      varchar(255)  not null unique,
    cause           varchar(255)  not null,
    state           varchar(16)   not null,
    created_at      ${instant}    not null,
    not_after       ${instant}    not null,
    attempts        integer       not null,
    next_attempt_at ${instant}    not null,
    leased_by       varchar(64),
    sent_at         ${instant},
    reply_code      integer       not null,
    reply           varchar(1000) not null
) ${options};
create index outbox_message_due on outbox_message (state, next_attempt_at);
create index outbox_message_about on outbox_message (about, created_at);
create index outbox_message_reference on outbox_message (kind, reference);

create table mail_attempt (
    id           ${identity} primary key,
    message_id   bigint        not null references outbox_message (id) on delete cascade,
    attempted_at ${instant}    not null,
    outcome      varchar(16)   not null,
    reply_code   integer       not null,
    reply        varchar(1000) not null
) ${options};
create index mail_attempt_message on mail_attempt (message_id);

-- No foreign key to the customer: what was done stays on record when the customer is gone.
create table audit_event (
    id           ${identity} primary key,
    happened_at  ${instant}    not null,
    act          varchar(64)   not null,
    outcome      varchar(16)   not null,
    actor_kind   varchar(16)   not null,
    actor_name   varchar(255)  not null,
    origin       varchar(255)  not null,
    customer_id  bigint,
    customer     varchar(512)  not null,
    reason       varchar(1000) not null,
    detail       varchar(2000) not null
) ${options};
create index audit_event_customer on audit_event (customer_id, happened_at);
create index audit_event_time on audit_event (happened_at);

-- What every shop starts with, as in Commerce; demo data and imports add to it.
insert into website (code, name, time_zone, language, support_email)
    values ('base', 'Main Website', 'UTC', 'en', 'support@example.com');
insert into customer_group (name) values ('General');
insert into customer_group (name) values ('Wholesale');
insert into customer_group (name) values ('Retailer');

create table first_start (
    act         varchar(64) not null primary key,
    happened_at ${instant}  not null
) ${options};

insert into lock_stripe (id) values
    (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
    (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31),
    (32), (33), (34), (35), (36), (37), (38), (39), (40), (41), (42), (43), (44), (45), (46), (47),
    (48), (49), (50), (51), (52), (53), (54), (55), (56), (57), (58), (59), (60), (61), (62), (63),
    (64), (65), (66), (67), (68), (69), (70), (71), (72), (73), (74), (75), (76), (77), (78), (79),
    (80), (81), (82), (83), (84), (85), (86), (87), (88), (89), (90), (91), (92), (93), (94), (95),
    (96), (97), (98), (99), (100), (101), (102), (103), (104), (105), (106), (107), (108), (109), (110), (111),
    (112), (113), (114), (115), (116), (117), (118), (119), (120), (121), (122), (123), (124), (125), (126), (127),
    (128), (129), (130), (131), (132), (133), (134), (135), (136), (137), (138), (139), (140), (141), (142), (143),
    (144), (145), (146), (147), (148), (149), (150), (151), (152), (153), (154), (155), (156), (157), (158), (159),
    (160), (161), (162), (163), (164), (165), (166), (167), (168), (169), (170), (171), (172), (173), (174), (175),
    (176), (177), (178), (179), (180), (181), (182), (183), (184), (185), (186), (187), (188), (189), (190), (191),
    (192), (193), (194), (195), (196), (197), (198), (199), (200), (201), (202), (203), (204), (205), (206), (207),
    (208), (209), (210), (211), (212), (213), (214), (215), (216), (217), (218), (219), (220), (221), (222), (223),
    (224), (225), (226), (227), (228), (229), (230), (231), (232), (233), (234), (235), (236), (237), (238), (239),
    (240), (241), (242), (243), (244), (245), (246), (247), (248), (249), (250), (251), (252), (253), (254), (255);
