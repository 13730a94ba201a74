-- What was asked of a language model about a patient goes when the patient goes, whoever takes the patient away and however.
ALTER TABLE atendeai.llm_traces DROP CONSTRAINT llm_traces_clinic_id_conversation_id_fkey;
ALTER TABLE atendeai.llm_traces ADD CONSTRAINT llm_traces_conversation
    FOREIGN KEY (clinic_id, conversation_id) REFERENCES atendeai.conversations (clinic_id, id) ON DELETE CASCADE;

-- A patient is known to a conversation by the phone that both belong to.
CREATE FUNCTION atendeai.forget_traces() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, atendeai, pg_temp AS $$
BEGIN
    DELETE FROM atendeai.llm_traces t USING atendeai.conversations c
    WHERE t.clinic_id = OLD.clinic_id AND c.clinic_id = OLD.clinic_id AND c.id = t.conversation_id AND c.contact_id = OLD.contact_id;
    RETURN NULL;
END $$;

CREATE TRIGGER forget_traces AFTER DELETE ON atendeai.contact_patients
    FOR EACH ROW EXECUTE FUNCTION atendeai.forget_traces();
