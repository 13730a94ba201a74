-- The database sorts by code point, which puts "Ática" after "Zeca": what people read as a list of names is sorted as Brazilians do.
CREATE OR REPLACE FUNCTION atendeai.memberships_of(member uuid)
RETURNS TABLE (clinic_id uuid, slug text, name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, atendeai, pg_temp AS $$
    SELECT set_config('atendeai.house', 'on', true);
    SELECT m.clinic_id, c.slug, c.name, m.role
    FROM atendeai.memberships m JOIN atendeai.clinics c ON c.id = m.clinic_id
    WHERE m.user_id = member ORDER BY c.name COLLATE "pt-BR-x-icu", c.slug
$$;
