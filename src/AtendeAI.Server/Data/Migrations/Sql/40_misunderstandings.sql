-- What became of the messages that were not understood. The text stays where it is, in messages; here is only who made what of it.
CREATE TABLE atendeai.misunderstandings (
    clinic_id uuid NOT NULL REFERENCES atendeai.clinics (id),
    message_id uuid NOT NULL,
    outcome text NOT NULL,
    settled_by uuid NOT NULL,
    settled_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, message_id),
    CONSTRAINT misunderstandings_outcome CHECK (outcome IN ('answer', 'alias', 'dismissed'))
);
ALTER TABLE atendeai.misunderstandings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON atendeai.misunderstandings TO CURRENT_USER
    USING (current_setting('atendeai.house', true) = 'on') WITH CHECK (current_setting('atendeai.house', true) = 'on');
CREATE POLICY tenant ON atendeai.misunderstandings TO atendeai_app
    USING (clinic_id = (SELECT atendeai.current_clinic())) WITH CHECK (clinic_id = (SELECT atendeai.current_clinic()));
GRANT SELECT, INSERT, UPDATE, DELETE ON atendeai.misunderstandings TO atendeai_app;

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON atendeai.misunderstandings
    FOR EACH ROW EXECUTE FUNCTION atendeai.audit('message_id');
