-- The few questions that reach over clinics. Each runs as the owner of the tables and turns on the house policy, which holds for the owner
-- alone: the working role gains nothing by turning it on. (A SET clause of the function would need a superuser.)
CREATE FUNCTION atendeai.channel_directory()
RETURNS TABLE (clinic_id uuid, channel_id uuid, kind text, phone_number_id text, access_token text, app_secret text, verify_token text, active bool)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT c.clinic_id, c.id, c.kind, c.phone_number_id, c.access_token, c.app_secret, c.verify_token, c.active FROM atendeai.channels c
$$;

CREATE FUNCTION atendeai.clinic_directory()
RETURNS TABLE (id uuid, slug text, name text, time_zone text, context_revision int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT c.id, c.slug, c.name, c.time_zone, c.context_revision FROM atendeai.clinics c ORDER BY c.slug
$$;

CREATE FUNCTION atendeai.memberships_of(member uuid)
RETURNS TABLE (clinic_id uuid, slug text, name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT m.clinic_id, c.slug, c.name, m.role
    FROM atendeai.memberships m JOIN atendeai.clinics c ON c.id = m.clinic_id
    WHERE m.user_id = member ORDER BY c.name
$$;

-- Which clinics have a lane to run (an item is ready and nobody has the lane) or something to send (due, or stuck in sending for a minute).
CREATE FUNCTION atendeai.clinics_with_work(at timestamptz)
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
                WHERE o.clinic_id = c.id AND o.state = 1 AND o.sending_since < at - interval '60 seconds') AS outbox
        FROM atendeai.clinics c
    ) w
    WHERE w.lanes OR w.outbox
$$;

CREATE FUNCTION atendeai.due_reminder_clinics(at timestamptz) RETURNS TABLE (clinic_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT c.id FROM atendeai.clinics c
    WHERE EXISTS (SELECT FROM atendeai.reminders r WHERE r.clinic_id = c.id AND r.state = 'scheduled' AND r.due_at <= at)
$$;

CREATE FUNCTION atendeai.orphan_summary() RETURNS TABLE (count bigint, latest timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT count(*), max(o.created_at) FROM atendeai.orphan_webhooks o WHERE o.resolved_at IS NULL
$$;
