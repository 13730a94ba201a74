-- Everything that waits, over all clinics, by indexes that hold only what waits: for metrics and health, asked every few seconds.
CREATE INDEX reminders_upcoming ON atendeai.reminders (due_at) INCLUDE (state);
CREATE INDEX reminders_needing_template ON atendeai.reminders (clinic_id) WHERE state = 'needs_template';
CREATE INDEX outbox_unhappy ON atendeai.outbox (created_at) INCLUDE (state) WHERE state IN (3, 4);
CREATE INDEX orphans_open ON atendeai.orphan_webhooks (created_at) WHERE resolved_at IS NULL;

CREATE FUNCTION atendeai.backlog(at timestamptz) RETURNS TABLE (measure text, state text, value float8)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT 'journal_pending', '', count(*)::float8 FROM atendeai.journal_pending
    UNION ALL
    SELECT 'journal_lag', '', greatest(0, extract(epoch FROM at - min(j.received_at)))::float8
    FROM (SELECT journal_id FROM atendeai.journal_pending ORDER BY journal_id LIMIT 1) first JOIN atendeai.webhook_journal j ON j.id = first.journal_id
    UNION ALL
    SELECT 'outbox', CASE o.state WHEN 0 THEN 'queued' ELSE 'sending' END, count(*)::float8 FROM atendeai.outbox o WHERE o.state IN (0, 1) GROUP BY o.state
    UNION ALL
    SELECT 'outbox', CASE o.state WHEN 3 THEN 'unknown' ELSE 'failed' END, count(*)::float8
    FROM atendeai.outbox o WHERE o.state IN (3, 4) AND o.created_at > at - interval '1 day' GROUP BY o.state
    UNION ALL
    SELECT 'outbox_lag', '', greatest(0, extract(epoch FROM at - min(o.due_at)))::float8 FROM atendeai.outbox o WHERE o.state = 0
    UNION ALL
    SELECT 'reminders', r.state, count(*)::float8 FROM atendeai.reminders r WHERE r.due_at > at - interval '1 day' GROUP BY r.state
    UNION ALL
    SELECT 'dead_letters', '', count(*)::float8 FROM atendeai.dead_letters d WHERE d.replayed_at IS NULL
    UNION ALL
    SELECT 'orphans', '', count(*)::float8 FROM atendeai.orphan_webhooks w WHERE w.resolved_at IS NULL
$$;
REVOKE EXECUTE ON FUNCTION atendeai.backlog(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION atendeai.backlog(timestamptz) TO atendeai_app;
