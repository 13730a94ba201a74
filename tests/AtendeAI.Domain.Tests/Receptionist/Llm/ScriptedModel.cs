using AtendeAI.Domain.Receptionist.Llm;

namespace AtendeAI.Domain.Tests.Receptionist.Llm;

/// <summary>A model that answers what a test tells it to, one answer a round, and keeps what it was asked.</summary>
internal sealed class ScriptedModel(params ModelAnswer[] answers) : ILanguageModel
{
    private int _next;

    public List<ModelRequest> Requests { get; } = [];

    public static ModelAnswer Says(string text) => new(text, []);

    public static ModelAnswer Calls(string tool, string arguments = "{}", string text = "") =>
        new(text, [new ModelToolCall($"call-{tool}", tool, arguments)]);

    public Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        Requests.Add(request with { Messages = [.. request.Messages] });
        return _next < answers.Length
            ? Task.FromResult(answers[_next++])
            : throw new ModelFailedException(ModelOutcomes.Down);
    }
}
