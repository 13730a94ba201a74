-- The answer goes to exactly the identifier that the last message came from: WhatsApp spells some Brazilian numbers in two ways.
ALTER TABLE atendeai.conversations ADD COLUMN recipient text, ADD COLUMN recipient_kind text,
    ADD CONSTRAINT conversations_recipient_kind CHECK (recipient_kind IN ('wa_id', 'bsuid'));

CREATE INDEX IF NOT EXISTS contacts_phone_key ON atendeai.contacts (clinic_id, phone_key);

-- The conversation of whoever wrote, with contact and identities, made where they are missing. Two at once make one: the values are locked in order first.
CREATE FUNCTION atendeai.find_or_open_conversation(
    p_clinic uuid, p_channel uuid, p_kinds text[], p_values text[], p_ids uuid[], p_contact uuid, p_conversation uuid,
    p_phone text, p_phone_key text, p_name text) RETURNS uuid
LANGUAGE plpgsql SET search_path = pg_catalog, atendeai, pg_temp AS $$
DECLARE
    v_contact uuid;
    v_conversation uuid;
    v_value text;
BEGIN
    FOR v_value IN SELECT DISTINCT v FROM unnest(p_values) AS k(v) ORDER BY v LOOP
        PERFORM pg_advisory_xact_lock(hashtextextended(p_clinic::text || v_value, 20261121));
    END LOOP;

    SELECT i.contact_id INTO v_contact
    FROM unnest(p_kinds, p_values) WITH ORDINALITY AS k(kind, value, place)
    JOIN contact_identities i ON i.clinic_id = p_clinic AND i.channel_id = p_channel AND i.kind = k.kind AND i.value = k.value
    ORDER BY k.place LIMIT 1;
    -- Somebody the desk already has a number of writes for the first time.
    IF v_contact IS NULL AND p_phone_key IS NOT NULL THEN
        SELECT c.id INTO v_contact FROM contacts c WHERE c.clinic_id = p_clinic AND c.phone_key = p_phone_key ORDER BY c.created_at LIMIT 1;
    END IF;
    IF v_contact IS NULL THEN
        INSERT INTO contacts (clinic_id, id, phone, phone_key, profile_name, created_at)
        VALUES (p_clinic, p_contact, p_phone, p_phone_key, p_name, clock_timestamp());
        v_contact := p_contact;
    ELSE
        UPDATE contacts SET phone = coalesce(phone, p_phone), phone_key = coalesce(phone_key, p_phone_key), profile_name = coalesce(p_name, profile_name)
        WHERE clinic_id = p_clinic AND id = v_contact
          AND (phone IS NULL OR phone_key IS NULL OR (p_name IS NOT NULL AND profile_name IS DISTINCT FROM p_name));
    END IF;

    INSERT INTO contact_identities (clinic_id, id, contact_id, channel_id, kind, value, first_seen, last_seen)
    SELECT p_clinic, k.id, v_contact, p_channel, k.kind, k.value, clock_timestamp(), clock_timestamp()
    FROM unnest(p_ids, p_kinds, p_values) AS k(id, kind, value)
    ON CONFLICT (clinic_id, channel_id, kind, value) DO UPDATE SET last_seen = excluded.last_seen;

    SELECT c.id INTO v_conversation FROM conversations c
    WHERE c.clinic_id = p_clinic AND c.channel_id = p_channel AND c.contact_id = v_contact;
    IF v_conversation IS NULL THEN
        INSERT INTO conversations (clinic_id, id, contact_id, channel_id, created_at)
        VALUES (p_clinic, p_conversation, v_contact, p_channel, clock_timestamp());
        v_conversation := p_conversation;
    END IF;

    RETURN v_conversation;
END $$;

-- Sends that a dead node left are looked at as soon as they count as lost.
CREATE OR REPLACE FUNCTION atendeai.clinics_with_work(at timestamptz)
RETURNS TABLE (clinic_id uuid, lanes bool, outbox bool)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT w.clinic_id, w.lanes, w.outbox
    FROM (
        SELECT c.id AS clinic_id,
            EXISTS (
                SELECT FROM atendeai.lane_items i
                JOIN atendeai.lanes l ON l.clinic_id = i.clinic_id AND l.conversation_id = i.conversation_id
                WHERE i.clinic_id = c.id AND i.ready_at <= at AND (l.lease_until IS NULL OR l.lease_until <= at)
            ) AS lanes,
            EXISTS (SELECT FROM atendeai.outbox o WHERE o.clinic_id = c.id AND o.state = 0 AND o.due_at <= at)
            OR EXISTS (SELECT FROM atendeai.outbox o
                WHERE o.clinic_id = c.id AND o.state = 1 AND o.sending_since < at - interval '30 seconds') AS outbox
        FROM atendeai.clinics c
    ) w
    WHERE w.lanes OR w.outbox
$$;

REVOKE EXECUTE ON FUNCTION atendeai.find_or_open_conversation(uuid, uuid, text[], text[], uuid[], uuid, uuid, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION atendeai.find_or_open_conversation(uuid, uuid, text[], text[], uuid[], uuid, uuid, text, text, text) TO atendeai_app;
