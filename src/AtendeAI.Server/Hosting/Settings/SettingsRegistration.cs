using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Hosting.Settings;

internal static class SettingsRegistration
{
    /// <summary>
    /// Binds a section to its options and proves it at start: annotations and <see cref="IValidatableObject"/> are checked, a key
    /// the options do not know is refused, and every message begins with the key.
    /// </summary>
    /// <param name="builder">What the options are added to.</param>
    /// <param name="section">The section's name, or "" for keys at the top.</param>
    public static OptionsBuilder<TOptions> AddSettings<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TOptions
    >(this IHostApplicationBuilder builder, string section)
        where TOptions : class
    {
        builder.Services.AddSingleton<IValidateOptions<TOptions>>(
            new SettingsValidator<TOptions>(section)
        );
        return builder
            .Services.AddOptions<TOptions>()
            .BindConfiguration(
                section,
                binder => binder.ErrorOnUnknownConfiguration = section.Length > 0
            )
            .ValidateOnStart();
    }

    /// <summary>Proves all settings now, so that an error is one line and not a failed start half way.</summary>
    public static void ProveSettings(this IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
        }
        catch (Exception error) when (SettingsErrors.Explain(error) is { } explanation)
        {
            throw new SettingException(explanation, error);
        }
    }
}

/// <summary>Checks annotations, with messages that begin with the setting's key.</summary>
internal sealed class SettingsValidator<TOptions>(string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var results = new List<ValidationResult>();
        return Validator.TryValidateObject(
            options,
            new ValidationContext(options),
            results,
            validateAllProperties: true
        )
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(results.Select(Describe));
    }

    private string Describe(ValidationResult result)
    {
        var keys = result
            .MemberNames.Select(member => section.Length > 0 ? $"{section}:{member}" : member)
            .DefaultIfEmpty(section);
        return $"{string.Join(", ", keys)}: {result.ErrorMessage}";
    }
}
