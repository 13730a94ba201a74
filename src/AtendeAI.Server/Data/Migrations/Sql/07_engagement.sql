CREATE TABLE atendeai.reminders (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    kind text NOT NULL,
    appointment_revision int NOT NULL,
    due_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'scheduled',
    reason text,
    message_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    UNIQUE (clinic_id, appointment_id, kind, appointment_revision),
    FOREIGN KEY (clinic_id, appointment_id) REFERENCES atendeai.appointments (clinic_id, id),
    CONSTRAINT reminders_state
        CHECK (state IN ('scheduled', 'sent', 'skipped', 'cancelled', 'needs_template', 'failed'))
);
CREATE INDEX reminders_due ON atendeai.reminders (clinic_id, due_at) WHERE state = 'scheduled';

CREATE TABLE atendeai.ratings (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    contact_id uuid NOT NULL,
    appointment_id uuid,
    score smallint NOT NULL,
    comment text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, contact_id) REFERENCES atendeai.contacts (clinic_id, id),
    FOREIGN KEY (clinic_id, appointment_id) REFERENCES atendeai.appointments (clinic_id, id),
    CONSTRAINT ratings_score CHECK (score BETWEEN 0 AND 10)
);

CREATE TABLE atendeai.data_requests (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    contact_id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL DEFAULT 'open',
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, contact_id) REFERENCES atendeai.contacts (clinic_id, id),
    CONSTRAINT data_requests_kind CHECK (kind IN ('access', 'correction', 'deletion', 'portability'))
);
