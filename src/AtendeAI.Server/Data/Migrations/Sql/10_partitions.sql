-- Makes the partitions of this month, the one before and the next ones, and moves into them what had to be put into the default partition.
CREATE FUNCTION atendeai.ensure_partitions(months_ahead int) RETURNS int LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
DECLARE
    parent text;
    month timestamp;
    first timestamp := date_trunc('month', now() AT TIME ZONE 'UTC') - interval '1 month';
    part text;
    low uuid;
    high uuid;
    made int := 0;
BEGIN
    PERFORM set_config('atendeai.house', 'on', true);
    PERFORM pg_advisory_xact_lock(7305611, 2);
    FOREACH parent IN ARRAY ARRAY['messages', 'webhook_journal', 'audit_log'] LOOP
        FOR month IN SELECT generate_series(first, first + make_interval(months => months_ahead + 1), interval '1 month') LOOP
            part := format('%s_y%sm%s', parent, to_char(month, 'YYYY'), to_char(month, 'MM'));
            CONTINUE WHEN to_regclass('atendeai.' || part) IS NOT NULL;
            low := atendeai.uuid7_floor(month AT TIME ZONE 'UTC');
            high := atendeai.uuid7_floor((month + interval '1 month') AT TIME ZONE 'UTC');
            EXECUTE format('CREATE TABLE atendeai.%I (LIKE atendeai.%I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE)%s',
                part, parent, CASE parent WHEN 'messages' THEN ' WITH (fillfactor = 80)' ELSE '' END);
            EXECUTE format(
                'WITH late AS (DELETE FROM atendeai.%I WHERE id >= %L AND id < %L RETURNING *) INSERT INTO atendeai.%I SELECT * FROM late',
                parent || '_default', low, high, part);
            EXECUTE format('ALTER TABLE atendeai.%I ATTACH PARTITION atendeai.%I FOR VALUES FROM (%L) TO (%L)', parent, part, low, high);
            EXECUTE format('ALTER TABLE atendeai.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', part);
            EXECUTE format('CREATE POLICY house ON atendeai.%I TO CURRENT_USER USING (%s) WITH CHECK (%s)', part,
                'current_setting(''atendeai.house'', true) = ''on''', 'current_setting(''atendeai.house'', true) = ''on''');
            made := made + 1;
        END LOOP;
    END LOOP;
    RETURN made;
END $$;

-- A clock that is wrong must not cost a message.
CREATE TABLE atendeai.messages_default PARTITION OF atendeai.messages DEFAULT WITH (fillfactor = 80);
CREATE TABLE atendeai.webhook_journal_default PARTITION OF atendeai.webhook_journal DEFAULT;
CREATE TABLE atendeai.audit_log_default PARTITION OF atendeai.audit_log DEFAULT;

SELECT atendeai.ensure_partitions(3);
