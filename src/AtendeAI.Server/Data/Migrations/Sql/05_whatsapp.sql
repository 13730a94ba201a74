CREATE TABLE atendeai.outbox (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    recipient text NOT NULL,
    recipient_kind text NOT NULL,
    kind text NOT NULL,
    payload jsonb NOT NULL,
    state smallint NOT NULL DEFAULT 0,
    attempts smallint NOT NULL DEFAULT 0,
    due_at timestamptz NOT NULL DEFAULT now(),
    sender uuid,
    sending_since timestamptz,
    wamid text,
    error_code int,
    error_class text,
    error_text text,
    created_at timestamptz NOT NULL DEFAULT now(),
    settled_at timestamptz,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, conversation_id) REFERENCES atendeai.conversations (clinic_id, id),
    FOREIGN KEY (clinic_id, channel_id) REFERENCES atendeai.channels (clinic_id, id),
    CONSTRAINT outbox_recipient_kind CHECK (recipient_kind IN ('wa_id', 'bsuid')),
    CONSTRAINT outbox_kind CHECK (kind IN ('text', 'interactive', 'template', 'read')),
    CONSTRAINT outbox_state CHECK (state BETWEEN 0 AND 4)
) WITH (fillfactor = 60);
CREATE INDEX outbox_due ON atendeai.outbox (clinic_id, due_at) WHERE state = 0;
CREATE INDEX outbox_sending ON atendeai.outbox (clinic_id, sending_since) WHERE state = 1;
CREATE INDEX outbox_conversation ON atendeai.outbox (clinic_id, conversation_id, id) WHERE state IN (0, 1);

CREATE TABLE atendeai.parked_statuses (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    channel_id uuid NOT NULL,
    wamid text NOT NULL,
    delivery smallint NOT NULL,
    at timestamptz NOT NULL,
    error_code int,
    error_text text,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, channel_id) REFERENCES atendeai.channels (clinic_id, id)
);
CREATE INDEX parked_statuses_wamid ON atendeai.parked_statuses (clinic_id, channel_id, wamid);

CREATE TABLE atendeai.dead_letters (
    clinic_id uuid NOT NULL REFERENCES atendeai.clinics (id),
    id uuid NOT NULL,
    journal_id uuid,
    item int,
    reason text NOT NULL,
    detail text,
    payload jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    replayed_at timestamptz,
    PRIMARY KEY (clinic_id, id)
);
CREATE INDEX dead_letters_open ON atendeai.dead_letters (clinic_id, created_at) WHERE replayed_at IS NULL;

-- The journal takes webhooks before anybody knows whose they are: no clinic, a policy of its own.
CREATE TABLE atendeai.webhook_journal (
    id uuid NOT NULL PRIMARY KEY,
    received_at timestamptz NOT NULL DEFAULT now(),
    channel_kind text NOT NULL,
    app_fingerprint bytea,
    body bytea NOT NULL
) PARTITION BY RANGE (id);

CREATE TABLE atendeai.journal_pending (
    journal_id uuid PRIMARY KEY,
    claimed_by uuid,
    claimed_until timestamptz,
    attempts smallint NOT NULL DEFAULT 0
) WITH (fillfactor = 60, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX journal_pending_claimed ON atendeai.journal_pending (claimed_until);

CREATE TABLE atendeai.orphan_webhooks (
    id uuid PRIMARY KEY,
    journal_id uuid,
    phone_number_id text,
    reason text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    resolved_at timestamptz
);
