DROP TRIGGER forget_traces ON atendeai.contact_patients;
DROP FUNCTION atendeai.forget_traces();
ALTER TABLE atendeai.llm_traces DROP CONSTRAINT llm_traces_conversation;
ALTER TABLE atendeai.llm_traces ADD CONSTRAINT llm_traces_clinic_id_conversation_id_fkey
    FOREIGN KEY (clinic_id, conversation_id) REFERENCES atendeai.conversations (clinic_id, id);
