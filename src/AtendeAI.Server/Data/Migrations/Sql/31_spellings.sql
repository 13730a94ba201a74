-- The message that this one sends once more, to the number's other spelling.
ALTER TABLE atendeai.outbox ADD COLUMN retry_of uuid;
CREATE UNIQUE INDEX outbox_retry ON atendeai.outbox (clinic_id, retry_of) WHERE retry_of IS NOT NULL;

-- A Brazilian mobile with the ninth digit and without: each is the other's; null for every other number. As BrazilianPhone.MatchKey has it.
CREATE FUNCTION atendeai.other_spelling(digits text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN digits ~ '^55[0-9]{2}9[6-9][0-9]{7}$' THEN left(digits, 4) || substr(digits, 6)
        WHEN digits ~ '^55[0-9]{2}[6-9][0-9]{7}$' THEN left(digits, 4) || '9' || substr(digits, 5)
    END
$$;
REVOKE EXECUTE ON FUNCTION atendeai.other_spelling(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION atendeai.other_spelling(text) TO atendeai_app;
