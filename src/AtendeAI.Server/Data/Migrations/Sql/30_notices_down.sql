DROP FUNCTION atendeai.due_notice_clinics(timestamptz);
ALTER TABLE atendeai.waitlist DROP CONSTRAINT waitlist_status;
DROP TABLE atendeai.waitlist_offers, atendeai.freed_slots, atendeai.notices;
