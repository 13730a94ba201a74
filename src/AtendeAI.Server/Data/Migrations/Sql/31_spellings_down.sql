DROP FUNCTION atendeai.other_spelling(text);
DROP INDEX atendeai.outbox_retry;
ALTER TABLE atendeai.outbox DROP COLUMN retry_of;
