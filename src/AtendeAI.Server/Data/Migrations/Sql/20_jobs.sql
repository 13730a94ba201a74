-- The tables that Quartz 4.7's PostgreSQL store reads and writes, under the prefix qrtz_. Names, types and keys are Quartz's contract: it verifies
-- them at every start. Times are .NET ticks, UTC. They belong to no clinic: jobs carry nothing of one.
CREATE TABLE atendeai.qrtz_job_details (
    sched_name text, job_name text, job_group text, description text,
    job_class_name text NOT NULL, is_durable bool NOT NULL, is_nonconcurrent bool NOT NULL, is_update_data bool NOT NULL,
    requests_recovery bool NOT NULL, job_data bytea,
    PRIMARY KEY (sched_name, job_name, job_group)
);

CREATE TABLE atendeai.qrtz_triggers (
    sched_name text, trigger_name text, trigger_group text,
    job_name text NOT NULL, job_group text NOT NULL, description text,
    next_fire_time bigint, prev_fire_time bigint, priority int, trigger_state text NOT NULL, trigger_type text NOT NULL,
    start_time bigint NOT NULL, end_time bigint, calendar_name text, misfire_instr smallint, misfire_orig_fire_time bigint,
    execution_group varchar(200), preferred_node varchar(200), preferred_node_auto bool NOT NULL DEFAULT false,
    retry_policy varchar(250), retry_attempt int,
    continues_trigger_name text, continues_trigger_group text, continuation_condition int, overlap_policy int,
    pause_reason varchar(250), paused_by varchar(200), paused_at bigint,
    misfire_threshold bigint, fixed_delay bool, job_data bytea,
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, job_name, job_group) REFERENCES atendeai.qrtz_job_details
);
CREATE INDEX qrtz_triggers_next ON atendeai.qrtz_triggers (sched_name, trigger_state, next_fire_time, priority DESC, misfire_instr);
CREATE INDEX qrtz_triggers_job ON atendeai.qrtz_triggers (sched_name, job_name, job_group);

-- What a trigger has beyond that, by its kind.
CREATE TABLE atendeai.qrtz_simple_triggers (
    sched_name text, trigger_name text, trigger_group text,
    repeat_count bigint NOT NULL, repeat_interval bigint NOT NULL, times_triggered bigint NOT NULL,
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES atendeai.qrtz_triggers ON DELETE CASCADE
);
CREATE TABLE atendeai.qrtz_cron_triggers (
    sched_name text, trigger_name text, trigger_group text,
    cron_expression text NOT NULL, time_zone_id text,
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES atendeai.qrtz_triggers ON DELETE CASCADE
);
CREATE TABLE atendeai.qrtz_simprop_triggers (
    sched_name text, trigger_name text, trigger_group text,
    str_prop_1 text, str_prop_2 text, str_prop_3 text, int_prop_1 int, int_prop_2 int, long_prop_1 bigint, long_prop_2 bigint,
    dec_prop_1 numeric, dec_prop_2 numeric, bool_prop_1 bool, bool_prop_2 bool, time_zone_id text,
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES atendeai.qrtz_triggers ON DELETE CASCADE
);
CREATE TABLE atendeai.qrtz_blob_triggers (
    sched_name text, trigger_name text, trigger_group text, blob_data bytea,
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES atendeai.qrtz_triggers ON DELETE CASCADE
);

CREATE TABLE atendeai.qrtz_calendars (
    sched_name text, calendar_name text, calendar bytea NOT NULL, PRIMARY KEY (sched_name, calendar_name)
);
CREATE TABLE atendeai.qrtz_paused_trigger_grps (
    sched_name text, trigger_group text, pause_reason varchar(250), paused_by varchar(200), paused_at bigint,
    PRIMARY KEY (sched_name, trigger_group)
);
CREATE TABLE atendeai.qrtz_paused_job_grps (
    sched_name text, job_group text, pause_reason varchar(250), paused_by varchar(200), paused_at bigint,
    PRIMARY KEY (sched_name, job_group)
);

-- Who runs what now, and which executables are alive.
CREATE TABLE atendeai.qrtz_fired_triggers (
    sched_name text, entry_id text, trigger_name text NOT NULL, trigger_group text NOT NULL, instance_name text NOT NULL,
    fired_time bigint NOT NULL, sched_time bigint NOT NULL, priority int NOT NULL, state text NOT NULL,
    job_name text, job_group text, is_nonconcurrent bool NOT NULL, requests_recovery bool, execution_group varchar(200),
    progress int, progress_message varchar(250), interrupt_requested_time bigint,
    PRIMARY KEY (sched_name, entry_id)
);
CREATE INDEX qrtz_fired_instance ON atendeai.qrtz_fired_triggers (sched_name, instance_name, requests_recovery);
CREATE INDEX qrtz_fired_job ON atendeai.qrtz_fired_triggers (sched_name, job_name, job_group);
CREATE INDEX qrtz_fired_trigger ON atendeai.qrtz_fired_triggers (sched_name, trigger_name, trigger_group);
CREATE TABLE atendeai.qrtz_scheduler_state (
    sched_name text, instance_name text, last_checkin_time bigint NOT NULL, checkin_interval bigint NOT NULL, quartz_version varchar(20),
    PRIMARY KEY (sched_name, instance_name)
);
CREATE TABLE atendeai.qrtz_locks (sched_name text, lock_name text, PRIMARY KEY (sched_name, lock_name));

-- What ran and how it went; Quartz trims the two histories itself.
CREATE TABLE atendeai.qrtz_execution_history (
    sched_name text, entry_id text, instance_name text NOT NULL, job_name text NOT NULL, job_group text NOT NULL,
    trigger_name text NOT NULL, trigger_group text NOT NULL, fired_time bigint NOT NULL, run_time bigint NOT NULL, succeeded bool NOT NULL,
    error_message text, retry_attempt int NOT NULL DEFAULT 0, retry_scheduled bool NOT NULL DEFAULT false, execution_log text,
    result int, summary text, metrics text, manual bool, fire_instance_id text, job_input text, job_input_too_large bool,
    PRIMARY KEY (sched_name, entry_id)
);
CREATE INDEX qrtz_history_fired ON atendeai.qrtz_execution_history (sched_name, fired_time);
CREATE INDEX qrtz_history_job ON atendeai.qrtz_execution_history (sched_name, job_group, job_name, fired_time);
CREATE INDEX qrtz_history_fire ON atendeai.qrtz_execution_history (sched_name, fire_instance_id);
CREATE TABLE atendeai.qrtz_misfire_history (
    sched_name text, entry_id text, instance_name text NOT NULL, trigger_name text NOT NULL, trigger_group text NOT NULL,
    job_name text, job_group text, misfire_time bigint NOT NULL, sched_time bigint, reason int,
    PRIMARY KEY (sched_name, entry_id)
);
CREATE INDEX qrtz_misfires_time ON atendeai.qrtz_misfire_history (sched_name, misfire_time);
CREATE TABLE atendeai.qrtz_job_status (
    sched_name text, job_group text, job_name text,
    first_fired_time bigint NOT NULL, last_fired_time bigint NOT NULL, last_result int NOT NULL, last_run_time bigint NOT NULL,
    last_instance_name text NOT NULL, last_entry_id text, last_summary text,
    last_success_time bigint, last_failure_time bigint, last_failure_message text,
    consecutive_failures int NOT NULL DEFAULT 0, run_count bigint NOT NULL DEFAULT 0, failure_count bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (sched_name, job_group, job_name)
);

DO $$
DECLARE
    t text;
BEGIN
    FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'atendeai'::regnamespace AND relkind = 'r' AND starts_with(relname, 'qrtz_') LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON atendeai.%I TO atendeai_app', t);
    END LOOP;
END $$;
