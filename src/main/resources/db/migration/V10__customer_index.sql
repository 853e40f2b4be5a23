-- What customers are found and sorted by, a row each: ${key} are collation keys, which every database sorts alike; empty
-- where there is nothing to sort by. The program fills it, for customers who are there already at its next start.
create table customer_listing (
    customer_id   bigint        not null primary key references customer (id) on delete cascade,
    order_version integer       not null,
    traits        integer       not null,
    website_id    bigint        not null,
    group_id      bigint        not null,
    name_key      ${key}        not null,
    email_key     ${key}        not null,
    phone_key     ${key}        not null,
    postcode_key  ${key}        not null,
    region_key    ${key}        not null,
    country_key   ${key}        not null,
    group_key     ${key}        not null,
    website_key   ${key}        not null,
    created_key   ${key}        not null,
    born_key      ${key}        not null,
    search_text   varchar(4000) ${plain} not null
) ${options};
create index customer_listing_order on customer_listing (order_version, customer_id);
create index customer_listing_traits on customer_listing (traits, customer_id);
create index customer_listing_name on customer_listing (name_key, customer_id);
create index customer_listing_email on customer_listing (email_key, customer_id);
create index customer_listing_phone on customer_listing (phone_key, customer_id);
create index customer_listing_postcode on customer_listing (postcode_key, customer_id);
create index customer_listing_region on customer_listing (region_key, customer_id);
create index customer_listing_country on customer_listing (country_key, customer_id);
create index customer_listing_group on customer_listing (group_key, customer_id);
create index customer_listing_website on customer_listing (website_key, customer_id);
create index customer_listing_created on customer_listing (created_key, customer_id);
create index customer_listing_born on customer_listing (born_key, customer_id);

-- The words of the index, for databases that cannot look for parts of a text. The program takes out what it put in, so
-- there is no reference that would cost an index of its own.
create table customer_word (
    word        varchar(64) ${plain} not null,
    field       varchar(1)  ${plain} not null,
    customer_id bigint      not null,
    primary key (word, field, customer_id)
) ${options};

-- These were what customers were found and sorted by.
drop index customer_sort_name ${on_customer};
drop index customer_created ${on_customer};
alter table customer drop column sort_name;
alter table customer drop column search_text;

-- Who is locked, who has signed in lately, who holds tokens and sessions: found without looking at everybody.
create index credential_locked on credential (locked_until);
create index credential_signed_in on credential (last_signed_in_at);
create index access_token_live on access_token (revoked_at, expires_at);
create index storefront_session_live on storefront_session (ended_at, expires_at);
create index email_change_time on email_change (changed_at);
