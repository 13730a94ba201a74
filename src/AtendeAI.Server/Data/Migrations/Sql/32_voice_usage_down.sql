ALTER TABLE atendeai.llm_usage
    DROP COLUMN voice_calls, DROP COLUMN voice_failures, DROP COLUMN voice_seconds, DROP COLUMN voice_outcome, DROP COLUMN voice_at;
