CREATE TABLE atendeai.audit_log (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT atendeai.uuid7(),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor text NOT NULL DEFAULT coalesce(nullif(current_setting('atendeai.actor', true), ''), 'system'),
    action text NOT NULL,
    table_name text NOT NULL,
    row_id text NOT NULL,
    old jsonb,
    new jsonb,
    ip text DEFAULT nullif(current_setting('atendeai.ip', true), ''),
    request_id text DEFAULT nullif(current_setting('atendeai.request_id', true), ''),
    PRIMARY KEY (clinic_id, id),
    CONSTRAINT audit_log_action CHECK (action IN ('insert', 'update', 'delete', 'read'))
) PARTITION BY RANGE (id);
CREATE INDEX audit_log_row ON atendeai.audit_log (clinic_id, table_name, row_id);

CREATE TABLE atendeai.audit_seals (
    clinic_id uuid NOT NULL,
    seq bigint NOT NULL,
    audit_id uuid NOT NULL,
    hash bytea NOT NULL,
    previous bytea NOT NULL,
    sealed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, seq),
    UNIQUE (clinic_id, audit_id)
);

-- Writes one audit row of a change. The first argument is the name of the key column; of an update only what changed is kept.
CREATE FUNCTION atendeai.audit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    masked constant text[] := ARRAY['access_token', 'app_secret', 'verify_token', 'password_hash', 'security_stamp', 'concurrency_stamp'];
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    becomes jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    whole jsonb := coalesce(becomes, was);
    key text;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        SELECT jsonb_object_agg(n.key, was -> n.key), jsonb_object_agg(n.key, n.value) INTO was, becomes
        FROM jsonb_each(to_jsonb(NEW)) n
        WHERE n.value IS DISTINCT FROM was -> n.key;
        IF becomes IS NULL THEN
            RETURN NULL;
        END IF;
    END IF;
    FOREACH key IN ARRAY masked LOOP
        IF was -> key <> 'null' THEN was := was || jsonb_build_object(key, '***'); END IF;
        IF becomes -> key <> 'null' THEN becomes := becomes || jsonb_build_object(key, '***'); END IF;
    END LOOP;
    INSERT INTO atendeai.audit_log (clinic_id, action, table_name, row_id, old, new)
    VALUES (
        (whole ->> (CASE TG_TABLE_NAME WHEN 'clinics' THEN 'id' ELSE 'clinic_id' END))::uuid,
        lower(TG_OP), TG_TABLE_NAME,
        concat_ws(':', whole ->> TG_ARGV[0], whole ->> TG_ARGV[1]),
        was, becomes);
    RETURN NULL;
END $$;

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.clinics
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.professionals
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.services
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.channels
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.contacts
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.patients
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.contact_patients
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('contact_id', 'patient_id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.memberships
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('user_id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.waitlist
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.ratings
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.data_requests
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('id');

-- Holds come and go with every question about a time; only what becomes of them is a decision.
CREATE TRIGGER audit_insert AFTER INSERT ON atendeai.appointments
    FOR EACH ROW WHEN (NEW.status <> 'held') EXECUTE FUNCTION atendeai.audit('id');
CREATE TRIGGER audit_update AFTER UPDATE ON atendeai.appointments
    FOR EACH ROW WHEN (NEW.status <> 'held' OR OLD.status <> 'held') EXECUTE FUNCTION atendeai.audit('id');
CREATE TRIGGER audit_delete AFTER DELETE ON atendeai.appointments
    FOR EACH ROW WHEN (OLD.status <> 'held') EXECUTE FUNCTION atendeai.audit('id');

CREATE TRIGGER audit AFTER UPDATE OF status, holder_user_id, handoff_reason, handoff_summary ON atendeai.conversations
    FOR EACH ROW WHEN (
        (OLD.status, OLD.holder_user_id, OLD.handoff_reason, OLD.handoff_summary)
        IS DISTINCT FROM (NEW.status, NEW.holder_user_id, NEW.handoff_reason, NEW.handoff_summary))
    EXECUTE FUNCTION atendeai.audit('id');

-- A user belongs to no clinic: a change of one is written down in each clinic that the user is a member of.
CREATE FUNCTION atendeai.audit_user() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
DECLARE
    was jsonb;
    becomes jsonb;
BEGIN
    PERFORM set_config('atendeai.house', 'on', true);
    SELECT jsonb_object_agg(n.key, o.value), jsonb_object_agg(n.key, n.value) INTO was, becomes
    FROM (
        SELECT key, CASE WHEN key IN ('password_hash', 'security_stamp') AND value <> 'null' THEN '"***"' ELSE value END AS value
        FROM jsonb_each(to_jsonb(NEW))
        WHERE key NOT IN ('concurrency_stamp', 'access_failed_count') AND value IS DISTINCT FROM to_jsonb(OLD) -> key
    ) n
    CROSS JOIN LATERAL (
        SELECT CASE WHEN n.value = '"***"' THEN n.value ELSE to_jsonb(OLD) -> n.key END AS value
    ) o;
    IF becomes IS NOT NULL THEN
        INSERT INTO atendeai.audit_log (clinic_id, action, table_name, row_id, old, new)
        SELECT m.clinic_id, 'update', 'users', NEW.id::text, was, becomes
        FROM atendeai.memberships m WHERE m.user_id = NEW.id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER UPDATE ON atendeai.users FOR EACH ROW EXECUTE FUNCTION atendeai.audit_user();
