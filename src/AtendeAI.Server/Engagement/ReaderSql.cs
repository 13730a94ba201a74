namespace AtendeAI.Server.Engagement;

/// <summary>Whom a message about somebody's appointment reaches, as an expression of SQL.</summary>
internal static class ReaderSql
{
    /// <summary>
    /// The name of whoever holds the phone where the patient is somebody else (a child, a parent): null where it is the patient's own, empty where
    /// no name is known. <c>c</c> is the contact's row.
    /// </summary>
    public static string Of(string clinic, string contact, string patient) =>
        $"""
            CASE WHEN EXISTS (SELECT FROM contact_patients k
                WHERE k.clinic_id = {clinic} AND k.contact_id = {contact} AND k.patient_id = {patient} AND k.relation IS NOT NULL)
            THEN coalesce((SELECT o.name FROM contact_patients k JOIN patients o ON o.clinic_id = k.clinic_id AND o.id = k.patient_id
                WHERE k.clinic_id = {clinic} AND k.contact_id = {contact} AND k.relation IS NULL ORDER BY o.id LIMIT 1),
                c.name, c.profile_name, '') END
            """;
}
