-- Row-level security on every table that belongs to a clinic, found by its column, not by a list.
DO $$
DECLARE
    t record;
    belongs text;
BEGIN
    FOR t IN
        SELECT c.oid, c.relname, c.relispartition,
            EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'clinic_id') AS tenant
        FROM pg_class c
        WHERE c.relnamespace = 'atendeai'::regnamespace AND c.relkind IN ('r', 'p')
    LOOP
        CONTINUE WHEN NOT t.tenant AND t.relname NOT IN ('clinics', 'webhook_journal', 'journal_pending', 'orphan_webhooks') AND NOT t.relispartition;
        EXECUTE format('ALTER TABLE atendeai.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t.relname);
        EXECUTE format('DROP POLICY IF EXISTS house ON atendeai.%I', t.relname);
        EXECUTE format('CREATE POLICY house ON atendeai.%I TO CURRENT_USER USING (%s) WITH CHECK (%s)', t.relname,
            'current_setting(''atendeai.house'', true) = ''on''', 'current_setting(''atendeai.house'', true) = ''on''');
        CONTINUE WHEN t.relispartition;
        belongs := CASE
            WHEN t.relname = 'clinics' THEN 'id = (SELECT atendeai.current_clinic())'
            WHEN t.tenant THEN 'clinic_id = (SELECT atendeai.current_clinic())'
            ELSE 'current_setting(''atendeai.intake'', true) = ''on''' END;
        EXECUTE format('CREATE POLICY %I ON atendeai.%I TO atendeai_app USING (%s) WITH CHECK (%s)',
            CASE WHEN t.tenant OR t.relname = 'clinics' THEN 'tenant' ELSE 'intake' END, t.relname, belongs, belongs);
    END LOOP;
END $$;

-- The working role gets what it needs on the tables themselves and nothing on their partitions.
GRANT USAGE ON SCHEMA atendeai TO atendeai_app;
DO $$
DECLARE
    t record;
BEGIN
    FOR t IN SELECT c.relname FROM pg_class c
        WHERE c.relnamespace = 'atendeai'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
            AND c.relname NOT IN ('ef_migrations', 'audit_log', 'audit_seals')
    LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON atendeai.%I TO atendeai_app', t.relname);
    END LOOP;
END $$;
GRANT SELECT, INSERT ON atendeai.audit_log, atendeai.audit_seals TO atendeai_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA atendeai TO atendeai_app;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA atendeai FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA atendeai TO atendeai_app;
REVOKE EXECUTE ON FUNCTION atendeai.audit(), atendeai.audit_user() FROM atendeai_app;
