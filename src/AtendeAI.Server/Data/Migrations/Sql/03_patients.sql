CREATE TABLE atendeai.contacts (
    clinic_id uuid NOT NULL REFERENCES atendeai.clinics (id),
    id uuid NOT NULL,
    phone text,
    phone_key text,
    profile_name text,
    name text,
    opted_out_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id)
);
CREATE INDEX contacts_phone_key ON atendeai.contacts (clinic_id, phone_key);
CREATE INDEX contacts_phone_trgm ON atendeai.contacts USING gin (phone gin_trgm_ops);
CREATE INDEX contacts_name_trgm ON atendeai.contacts USING gin (name gin_trgm_ops, profile_name gin_trgm_ops);

CREATE TABLE atendeai.contact_identities (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    contact_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    kind text NOT NULL,
    value text NOT NULL,
    first_seen timestamptz NOT NULL DEFAULT now(),
    last_seen timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    UNIQUE (clinic_id, channel_id, kind, value),
    FOREIGN KEY (clinic_id, contact_id) REFERENCES atendeai.contacts (clinic_id, id),
    FOREIGN KEY (clinic_id, channel_id) REFERENCES atendeai.channels (clinic_id, id),
    CONSTRAINT contact_identities_kind CHECK (kind IN ('bsuid', 'parent_bsuid', 'wa_id', 'phone_key'))
);
CREATE INDEX contact_identities_contact ON atendeai.contact_identities (clinic_id, contact_id);

CREATE TABLE atendeai.patients (
    clinic_id uuid NOT NULL REFERENCES atendeai.clinics (id),
    id uuid NOT NULL,
    name text NOT NULL,
    cpf text,
    birth_date date,
    insurance text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id)
);
CREATE INDEX patients_cpf ON atendeai.patients (clinic_id, cpf) WHERE cpf IS NOT NULL;
CREATE INDEX patients_name_trgm ON atendeai.patients USING gin (name gin_trgm_ops);

CREATE TABLE atendeai.contact_patients (
    clinic_id uuid NOT NULL,
    contact_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    relation text,
    PRIMARY KEY (clinic_id, contact_id, patient_id),
    FOREIGN KEY (clinic_id, contact_id) REFERENCES atendeai.contacts (clinic_id, id),
    FOREIGN KEY (clinic_id, patient_id) REFERENCES atendeai.patients (clinic_id, id)
);
CREATE INDEX contact_patients_patient ON atendeai.contact_patients (clinic_id, patient_id);
