-- The provider's key stands in access_token, sealed; the audit masks columns of that name.
CREATE TABLE atendeai.llm_settings (
    clinic_id uuid NOT NULL PRIMARY KEY REFERENCES atendeai.clinics (id),
    enabled bool NOT NULL DEFAULT true,
    base_url text NOT NULL,
    model text NOT NULL,
    transcription_model text,
    access_token text,
    temperature float8,
    monthly_tokens bigint NOT NULL,
    trace_days smallint NOT NULL DEFAULT 0,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT llm_settings_monthly_tokens CHECK (monthly_tokens > 0),
    CONSTRAINT llm_settings_trace_days CHECK (trace_days BETWEEN 0 AND 365)
);

-- One row a month (202611), and how the last turn went.
CREATE TABLE atendeai.llm_usage (
    clinic_id uuid NOT NULL REFERENCES atendeai.clinics (id),
    month int NOT NULL,
    calls bigint NOT NULL DEFAULT 0,
    failures bigint NOT NULL DEFAULT 0,
    prompt_tokens bigint NOT NULL DEFAULT 0,
    completion_tokens bigint NOT NULL DEFAULT 0,
    last_outcome text,
    last_at timestamptz,
    PRIMARY KEY (clinic_id, month)
) WITH (fillfactor = 50);

-- What was asked and answered, redacted, until expires_at.
CREATE TABLE atendeai.llm_traces (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    at timestamptz NOT NULL,
    outcome text NOT NULL,
    model text NOT NULL,
    prompt_tokens int NOT NULL,
    completion_tokens int NOT NULL,
    elapsed_ms int NOT NULL,
    exchange jsonb NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, conversation_id) REFERENCES atendeai.conversations (clinic_id, id)
);
CREATE INDEX llm_traces_expiry ON atendeai.llm_traces (clinic_id, expires_at);
CREATE INDEX llm_traces_conversation ON atendeai.llm_traces (clinic_id, conversation_id, id);

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.llm_settings
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('clinic_id');

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['llm_settings', 'llm_usage', 'llm_traces'] LOOP
        EXECUTE format('ALTER TABLE atendeai.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY house ON atendeai.%I TO CURRENT_USER USING (current_setting(''atendeai.house'', true) = ''on'') WITH CHECK (current_setting(''atendeai.house'', true) = ''on'')', t);
        EXECUTE format('CREATE POLICY tenant ON atendeai.%I TO atendeai_app USING (clinic_id = (SELECT atendeai.current_clinic())) WITH CHECK (clinic_id = (SELECT atendeai.current_clinic()))', t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON atendeai.%I TO atendeai_app', t);
    END LOOP;
END $$;

-- The clinics with a language model, for the executable's memory: a turn of any other clinic costs nothing more.
CREATE FUNCTION atendeai.llm_directory()
RETURNS TABLE (clinic_id uuid, base_url text, model text, transcription_model text, access_token text, temperature float8, monthly_tokens bigint, trace_days smallint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT s.clinic_id, s.base_url, s.model, s.transcription_model, s.access_token, s.temperature, s.monthly_tokens, s.trace_days
    FROM atendeai.llm_settings s WHERE s.enabled
$$;

-- How patients rated their visits in the last thirty days, over all clinics, and how many did.
CREATE FUNCTION atendeai.satisfaction(at timestamptz) RETURNS TABLE (average float8, ratings bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT avg(r.score)::float8, count(*) FROM atendeai.ratings r WHERE r.created_at > at - interval '30 days'
$$;
REVOKE EXECUTE ON FUNCTION atendeai.llm_directory(), atendeai.satisfaction(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION atendeai.llm_directory(), atendeai.satisfaction(timestamptz) TO atendeai_app;
