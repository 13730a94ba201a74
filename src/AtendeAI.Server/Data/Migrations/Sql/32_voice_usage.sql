-- Voice notes beside questions; their tokens stand in the same columns, for they come out of the same budget.
ALTER TABLE atendeai.llm_usage
    ADD COLUMN voice_calls bigint NOT NULL DEFAULT 0,
    ADD COLUMN voice_failures bigint NOT NULL DEFAULT 0,
    ADD COLUMN voice_seconds float8 NOT NULL DEFAULT 0,
    ADD COLUMN voice_outcome text,
    ADD COLUMN voice_at timestamptz;
