-- What goes out by itself because something happened (reminders have their own ledger): one row each, settled once. A time that was kept is gone
-- when its notice is written, so the notice says what it was.
CREATE TABLE atendeai.notices (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    contact_id uuid NOT NULL,
    conversation_id uuid,
    about_id uuid NOT NULL,
    revision int NOT NULL DEFAULT 1,
    professional_id uuid NOT NULL,
    service_id uuid NOT NULL,
    starts_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'scheduled',
    reason text,
    message_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    UNIQUE (clinic_id, about_id, kind, revision),
    FOREIGN KEY (clinic_id, contact_id) REFERENCES atendeai.contacts (clinic_id, id),
    FOREIGN KEY (clinic_id, conversation_id) REFERENCES atendeai.conversations (clinic_id, id),
    FOREIGN KEY (clinic_id, professional_id) REFERENCES atendeai.professionals (clinic_id, id),
    FOREIGN KEY (clinic_id, service_id) REFERENCES atendeai.services (clinic_id, id),
    CONSTRAINT notices_state CHECK (state IN ('scheduled', 'sent', 'skipped', 'needs_template', 'failed'))
);
CREATE INDEX notices_due ON atendeai.notices (clinic_id, due_at) WHERE state = 'scheduled';
CREATE INDEX notices_needing_template ON atendeai.notices (clinic_id, starts_at) WHERE state = 'needs_template';

-- A time that somebody gave back while others waited for one.
CREATE TABLE atendeai.freed_slots (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    professional_id uuid NOT NULL,
    starts_at timestamptz NOT NULL,
    contact_id uuid,
    state text NOT NULL DEFAULT 'open',
    reason text,
    due_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    FOREIGN KEY (clinic_id, professional_id) REFERENCES atendeai.professionals (clinic_id, id),
    FOREIGN KEY (clinic_id, contact_id) REFERENCES atendeai.contacts (clinic_id, id),
    CONSTRAINT freed_slots_state CHECK (state IN ('open', 'offered', 'done'))
);
CREATE INDEX freed_slots_open ON atendeai.freed_slots (clinic_id, due_at) WHERE state = 'open';

-- Who was offered it: one at a time, and nobody the same time twice.
CREATE TABLE atendeai.waitlist_offers (
    clinic_id uuid NOT NULL,
    id uuid NOT NULL,
    freed_slot_id uuid NOT NULL,
    waitlist_id uuid NOT NULL,
    hold_id uuid,
    state text NOT NULL,
    message_id uuid,
    expires_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (clinic_id, id),
    UNIQUE (clinic_id, freed_slot_id, waitlist_id),
    FOREIGN KEY (clinic_id, freed_slot_id) REFERENCES atendeai.freed_slots (clinic_id, id),
    FOREIGN KEY (clinic_id, waitlist_id) REFERENCES atendeai.waitlist (clinic_id, id),
    CONSTRAINT waitlist_offers_state CHECK (state IN ('offered', 'accepted', 'declined', 'expired', 'needs_template'))
);
CREATE UNIQUE INDEX waitlist_offers_slot ON atendeai.waitlist_offers (clinic_id, freed_slot_id) WHERE state = 'offered';
CREATE UNIQUE INDEX waitlist_offers_entry ON atendeai.waitlist_offers (clinic_id, waitlist_id) WHERE state = 'offered';

ALTER TABLE atendeai.waitlist ADD CONSTRAINT waitlist_status CHECK (status IN ('waiting', 'booked', 'closed'));

-- Which clinics have a notice to settle, a time that was kept too long, or a freed one to offer.
CREATE FUNCTION atendeai.due_notice_clinics(at timestamptz) RETURNS TABLE (clinic_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT c.id FROM atendeai.clinics c
    WHERE EXISTS (SELECT FROM atendeai.notices n WHERE n.clinic_id = c.id AND n.state = 'scheduled' AND n.due_at <= at)
        OR EXISTS (SELECT FROM atendeai.appointments a WHERE a.clinic_id = c.id AND a.status = 'held' AND a.hold_expires_at <= at)
        OR EXISTS (SELECT FROM atendeai.freed_slots f WHERE f.clinic_id = c.id AND f.state = 'open' AND f.due_at <= at)
        OR EXISTS (SELECT FROM atendeai.waitlist_offers o
            WHERE o.clinic_id = c.id AND o.state = 'offered' AND NOT EXISTS (
                SELECT FROM atendeai.appointments h WHERE h.clinic_id = o.clinic_id AND h.id = o.hold_id))
$$;

-- The same walls as every other table of a clinic.
DO $$
DECLARE
    t text;
    house constant text := 'current_setting(''atendeai.house'', true) = ''on''';
    mine constant text := 'clinic_id = (SELECT atendeai.current_clinic())';
BEGIN
    FOREACH t IN ARRAY ARRAY['notices', 'freed_slots', 'waitlist_offers'] LOOP
        EXECUTE format('ALTER TABLE atendeai.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY house ON atendeai.%I TO CURRENT_USER USING (%s) WITH CHECK (%s)', t, house, house);
        EXECUTE format('CREATE POLICY tenant ON atendeai.%I TO atendeai_app USING (%s) WITH CHECK (%s)', t, mine, mine);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON atendeai.%I TO atendeai_app', t);
    END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION atendeai.due_notice_clinics(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION atendeai.due_notice_clinics(timestamptz) TO atendeai_app;
