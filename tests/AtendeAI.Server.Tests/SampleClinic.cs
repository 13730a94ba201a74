namespace AtendeAI.Server.Tests;

/// <summary>The clinic context that goes with <see cref="SeededClinic"/>, as <c>atendeai/clinic-context/1</c>.</summary>
public static class SampleClinic
{
    public static string Json(string slug) =>
        $$"""
            {
              "schema": "atendeai/clinic-context/1",
              "id": "{{slug}}", "name": "Clínica {{slug}}", "timezone": "America/Sao_Paulo",
              "hours": {
                "mon": [["08:00", "12:00"], ["13:00", "18:00"]], "tue": [["08:00", "12:00"], ["13:00", "18:00"]],
                "wed": [["08:00", "12:00"], ["13:00", "18:00"]], "thu": [["08:00", "12:00"], ["13:00", "18:00"]],
                "fri": [["08:00", "12:00"], ["13:00", "18:00"]]
              },
              "booking": { "grid_minutes": 30, "min_notice_minutes": 120, "max_days_ahead": 60 },
              "professionals": [
                { "id": "ana", "name": "Dra. Ana Souza", "services": ["consulta", "limpeza"] },
                { "id": "carlos", "name": "Dr. Carlos Lima", "services": ["consulta"] }
              ],
              "services": [
                { "id": "consulta", "name": "Consulta", "minutes": 30, "price_brl": 200.00 },
                { "id": "limpeza", "name": "Limpeza", "minutes": 45 }
              ]
            }
            """;
}
