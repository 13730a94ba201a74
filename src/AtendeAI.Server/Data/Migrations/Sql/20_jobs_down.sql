DROP TABLE atendeai.qrtz_job_status, atendeai.qrtz_misfire_history, atendeai.qrtz_execution_history, atendeai.qrtz_locks,
    atendeai.qrtz_scheduler_state, atendeai.qrtz_fired_triggers, atendeai.qrtz_paused_job_grps, atendeai.qrtz_paused_trigger_grps,
    atendeai.qrtz_calendars, atendeai.qrtz_blob_triggers, atendeai.qrtz_simprop_triggers, atendeai.qrtz_cron_triggers,
    atendeai.qrtz_simple_triggers, atendeai.qrtz_triggers, atendeai.qrtz_job_details;
DROP FUNCTION atendeai.backlog(timestamptz);
DROP INDEX atendeai.reminders_upcoming, atendeai.reminders_needing_template, atendeai.outbox_unhappy, atendeai.orphans_open;
