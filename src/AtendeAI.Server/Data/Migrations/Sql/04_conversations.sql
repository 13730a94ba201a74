CREATE TABLE atendeai.conversations (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    contact_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    status text NOT NULL DEFAULT 'bot',
    priority smallint NOT NULL DEFAULT 0,
    handoff_reason text,
    handoff_summary text,
    holder_user_id uuid,
    waiting_since timestamptz,
    last_message_at timestamptz,
    last_text text,
    last_from_patient bool,
    last_inbound_at timestamptz,
    unread int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    UNIQUE (clinic_id, channel_id, contact_id),
    FOREIGN KEY (clinic_id, contact_id) REFERENCES atendeai.contacts (clinic_id, id),
    FOREIGN KEY (clinic_id, channel_id) REFERENCES atendeai.channels (clinic_id, id),
    CONSTRAINT conversations_status CHECK (status IN ('bot', 'waiting', 'person', 'closed'))
) WITH (fillfactor = 70);
CREATE INDEX conversations_status ON atendeai.conversations (clinic_id, status, last_message_at DESC);
CREATE INDEX conversations_latest ON atendeai.conversations (clinic_id, last_message_at DESC);
CREATE INDEX conversations_contact ON atendeai.conversations (clinic_id, contact_id);

CREATE TABLE atendeai.messages (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    at timestamptz NOT NULL,
    author text NOT NULL,
    author_user_id uuid,
    kind text NOT NULL DEFAULT 'text',
    body text,
    options jsonb,
    choice_id text,
    reacts_to uuid,
    wamid text,
    delivery smallint NOT NULL DEFAULT 0,
    delivery_at timestamptz,
    error_code int,
    error_text text,
    why jsonb,
    appointment_id uuid,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, conversation_id) REFERENCES atendeai.conversations (clinic_id, id),
    CONSTRAINT messages_author CHECK (author IN ('patient', 'assistant', 'person', 'system'))
) PARTITION BY RANGE (id);
CREATE INDEX messages_conversation ON atendeai.messages (clinic_id, conversation_id, id);

CREATE TABLE atendeai.message_keys (
    clinic_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    wamid text NOT NULL,
    message_id uuid NOT NULL,
    PRIMARY KEY (clinic_id, channel_id, wamid),
    FOREIGN KEY (clinic_id, channel_id) REFERENCES atendeai.channels (clinic_id, id)
);

CREATE TABLE atendeai.lanes (
    clinic_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    state bytea,
    lease_owner uuid,
    lease_until timestamptz,
    failures smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (clinic_id, conversation_id),
    FOREIGN KEY (clinic_id, conversation_id) REFERENCES atendeai.conversations (clinic_id, id)
) WITH (fillfactor = 50);

CREATE TABLE atendeai.lane_items (
    clinic_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    message_id uuid,
    meta_at timestamptz NOT NULL DEFAULT now(),
    ready_at timestamptz NOT NULL DEFAULT now(),
    input jsonb NOT NULL,
    PRIMARY KEY (clinic_id, conversation_id, seq),
    FOREIGN KEY (clinic_id, conversation_id) REFERENCES atendeai.lanes (clinic_id, conversation_id)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CREATE INDEX lane_items_ready ON atendeai.lane_items (clinic_id, ready_at);

CREATE TABLE atendeai.team_tasks (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    kind text NOT NULL,
    priority smallint NOT NULL DEFAULT 0,
    summary text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz,
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, conversation_id) REFERENCES atendeai.conversations (clinic_id, id)
);
CREATE INDEX team_tasks_open ON atendeai.team_tasks (clinic_id, created_at) WHERE done_at IS NULL;
