-- A hold stands in the same table and is in everybody's way until it is deleted; expired ones are deleted by the transaction that wants the time,
-- since the condition of a constraint cannot ask what time it is.
CREATE TABLE atendeai.appointments (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    professional_id uuid NOT NULL,
    service_id uuid NOT NULL,
    patient_id uuid,
    contact_id uuid,
    conversation_id uuid,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    busy tstzrange NOT NULL,
    status text NOT NULL,
    revision int NOT NULL DEFAULT 1,
    hold_expires_at timestamptz,
    insurance text,
    note text,
    origin text NOT NULL DEFAULT 'assistant',
    created_at timestamptz NOT NULL DEFAULT now(),
    confirmed_at timestamptz,
    cancelled_at timestamptz,
    cancel_reason text,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, professional_id) REFERENCES atendeai.professionals (clinic_id, id),
    FOREIGN KEY (clinic_id, service_id) REFERENCES atendeai.services (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES atendeai.patients (clinic_id, id),
    FOREIGN KEY (clinic_id, contact_id) REFERENCES atendeai.contacts (clinic_id, id),
    FOREIGN KEY (clinic_id, conversation_id) REFERENCES atendeai.conversations (clinic_id, id),
    CONSTRAINT appointments_status CHECK (status IN ('held', 'booked', 'confirmed', 'completed', 'no_show', 'cancelled')),
    CONSTRAINT appointments_origin CHECK (origin IN ('assistant', 'desk', 'import')),
    CONSTRAINT appointments_times CHECK (starts_at < ends_at AND busy @> tstzrange(starts_at, ends_at)),
    CONSTRAINT appointments_hold CHECK ((status = 'held') = (hold_expires_at IS NOT NULL)),
    CONSTRAINT appointments_patient CHECK (status = 'held' OR patient_id IS NOT NULL),
    CONSTRAINT appointments_professional_busy
        EXCLUDE USING gist (clinic_id WITH =, professional_id WITH =, busy WITH &&)
        WHERE (status IN ('held', 'booked', 'confirmed', 'completed')),
    CONSTRAINT appointments_patient_busy
        EXCLUDE USING gist (clinic_id WITH =, patient_id WITH =, busy WITH &&)
        WHERE (patient_id IS NOT NULL AND status IN ('held', 'booked', 'confirmed', 'completed'))
);
CREATE INDEX appointments_professional ON atendeai.appointments (clinic_id, professional_id, starts_at);
CREATE INDEX appointments_patient ON atendeai.appointments (clinic_id, patient_id, starts_at);
CREATE INDEX appointments_contact ON atendeai.appointments (clinic_id, contact_id);
CREATE INDEX appointments_day ON atendeai.appointments (clinic_id, starts_at);
CREATE INDEX appointments_expiring ON atendeai.appointments (clinic_id, hold_expires_at) WHERE status = 'held';

CREATE TABLE atendeai.waitlist (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    patient_id uuid NOT NULL,
    contact_id uuid,
    service_id uuid NOT NULL,
    professional_id uuid,
    wanted tstzrange NOT NULL,
    status text NOT NULL DEFAULT 'waiting',
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES atendeai.patients (clinic_id, id),
    FOREIGN KEY (clinic_id, contact_id) REFERENCES atendeai.contacts (clinic_id, id),
    FOREIGN KEY (clinic_id, service_id) REFERENCES atendeai.services (clinic_id, id),
    FOREIGN KEY (clinic_id, professional_id) REFERENCES atendeai.professionals (clinic_id, id)
);
CREATE INDEX waitlist_open ON atendeai.waitlist (clinic_id, created_at) WHERE status = 'waiting';
