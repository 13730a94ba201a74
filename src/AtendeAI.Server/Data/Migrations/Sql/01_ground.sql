-- What every other script stands on: extensions, the current clinic, UUIDv7.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The clinic of this transaction. Without one it is null, and no row of any clinic is seen.
CREATE FUNCTION atendeai.current_clinic() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('atendeai.clinic_id', true), '')::uuid $$;

-- The lowest UUIDv7 of a moment: the bound of a partition.
CREATE FUNCTION atendeai.uuid7_floor(at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (lpad(to_hex(floor(extract(epoch FROM at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $$;

-- PostgreSQL 18 has uuidv7() of its own; 15 to 17 do not. A random UUID gets the time in its first six bytes and version 7.
CREATE FUNCTION atendeai.uuid7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE
AS $$
    SELECT encode(
        set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                placing substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
                FROM 1 FOR 6),
            52, 1), 53, 1),
        'hex')::uuid
$$;
