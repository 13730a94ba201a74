using AtendeAI.Domain.Identity;

namespace AtendeAI.Server.Data;

/// <summary>On whose decision a transaction changes something; the audit triggers write it down.</summary>
/// <param name="Name"><c>user:&lt;uuid&gt;</c>, <c>assistant</c>, <c>patient</c> or <c>system</c>.</param>
internal readonly record struct Actor(string Name)
{
    public static Actor Assistant { get; } = new("assistant");
    public static Actor Patient { get; } = new("patient");
    public static Actor System { get; } = new("system");

    public static Actor Of(UserId user) => new($"user:{user.Value}");

    public static Actor Of(StaffMember who) => Of(who.User);
}
