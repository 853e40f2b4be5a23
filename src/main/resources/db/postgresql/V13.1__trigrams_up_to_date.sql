-- What has been written lately is looked through one by one until it is merged into the index: so it is merged often.
do $$
begin
    if exists (select from pg_class where relname = 'customer_listing_search') then
        alter index customer_listing_search set (gin_pending_list_limit = 128);
    end if;
end $$;
