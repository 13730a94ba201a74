DROP FUNCTION atendeai.satisfaction(timestamptz);
DROP FUNCTION atendeai.llm_directory();
DROP TABLE atendeai.llm_traces, atendeai.llm_usage, atendeai.llm_settings;
