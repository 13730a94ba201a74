ALTER TABLE atendeai.waitlist DROP COLUMN times;
