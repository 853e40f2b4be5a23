-- Finds any part of the index's text. Where the extension is not there or may not be made, words are found by the table
-- of words, as on the other databases.
do $$
begin
    create extension if not exists pg_trgm;
exception when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'pg_trgm cannot be made here: %', sqlerrm;
end $$;
do $$
begin
    if exists (select from pg_extension where extname = 'pg_trgm') then
        create index customer_listing_search on customer_listing using gin (search_text gin_trgm_ops);
    end if;
end $$;
