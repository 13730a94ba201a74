-- Which of the times between the first and the last suit: "só de manhã" is no afternoon of any day.
ALTER TABLE atendeai.waitlist ADD COLUMN times jsonb;
