using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

internal sealed partial class Phrases
{
    public string WhoseName(string? relation, string? firstHint) =>
        relation is null
            ? $"Qual é o nome completo de quem vai ser atendido{(firstHint is null ? "" : " (como está no documento)")}?"
            : $"Qual é o nome completo {Of(relation)}?";

    public string WhatSurname(string begun) => $"E qual é o sobrenome de {begun}?";

    public string WhoseNameAgain =>
        "Preciso do nome e do sobrenome de quem vai ser atendido, por favor.";

    public string NameCorrected(string name) => $"Corrigi o nome: {name}.";

    public string NameToTeam(string name) =>
        $"Avisei a equipe, que vai corrigir o nome no cadastro: {name}.";

    /// <param name="visits">The appointments that it is for.</param>
    public string PlanToTeam(string plan, string visits) =>
        $"Anotei o convênio {plan} no cadastro e avisei a equipe: {visits}.";

    public string WhichPerson => "Para quem é a consulta?";

    /// <param name="service">Said where it became another.</param>
    /// <param name="with">Said where it could have been somebody else.</param>
    public string HeldFor(
        LocalDateTime at,
        LocalDate today,
        Service? service,
        Professional? with
    ) =>
        $"Separei {(service is null ? "" : $"{service.Name}, ")}{Said.When(at, today)}{(with is null ? "" : $", com {with.Name}")}, por {(int)BookingRules.HoldTime.TotalMinutes} minutos.";

    public const string HeldAnew =
        "O tempo da reserva passou, mas o horário continua livre: separei de novo.";
}
