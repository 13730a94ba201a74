CREATE TABLE atendeai.clinics (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    time_zone text NOT NULL,
    context jsonb NOT NULL,
    context_revision int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE atendeai.professionals (
    clinic_id uuid NOT NULL REFERENCES atendeai.clinics (id),
    id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    active bool NOT NULL DEFAULT true,
    PRIMARY KEY (clinic_id, id),
    UNIQUE (clinic_id, code)
);

CREATE TABLE atendeai.services (
    clinic_id uuid NOT NULL REFERENCES atendeai.clinics (id),
    id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    minutes int NOT NULL,
    active bool NOT NULL DEFAULT true,
    PRIMARY KEY (clinic_id, id),
    UNIQUE (clinic_id, code),
    CONSTRAINT services_minutes CHECK (minutes > 0)
);

CREATE TABLE atendeai.channels (
    clinic_id uuid NOT NULL REFERENCES atendeai.clinics (id),
    id uuid NOT NULL,
    kind text NOT NULL,
    phone_number_id text UNIQUE,
    display_number text,
    access_token text,
    app_secret text,
    verify_token text,
    active bool NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    CONSTRAINT channels_kind CHECK (kind IN ('whatsapp', 'simulated'))
);
