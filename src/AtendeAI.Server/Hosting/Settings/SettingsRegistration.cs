using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
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
internal sealed class SettingsValidator<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TOptions
>(string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        List<ValidationResult> results = [.. ByAttributes(options)];
        if (results.Count == 0 && options is IValidatableObject judge)
        {
            results.AddRange(judge.Validate(new ValidationContext(options)));
        }

        return results.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(results.Select(Describe));
    }

    private static IEnumerable<ValidationResult> ByAttributes(TOptions options) =>
        from property in typeof(TOptions).GetProperties()
        from attribute in property.GetCustomAttributes<ValidationAttribute>(inherit: true)
        where !attribute.IsValid(property.GetValue(options))
        select new ValidationResult(Explain(attribute), [property.Name]);

    // The framework's own messages are English and name the property, not the key.
    private static string Explain(ValidationAttribute attribute) =>
        attribute switch
        {
            RangeAttribute range => SettingsText.Of("range", range.Minimum, range.Maximum),
            MinLengthAttribute least => SettingsText.Of("min-length", least.Length),
            RequiredAttribute => SettingsText.Of("required"),
            UrlAttribute => SettingsText.Of("address"),
            RegularExpressionAttribute form => SettingsText.Of("pattern", form.Pattern),
            _ => SettingsText.Of("invalid"),
        };

    private string Describe(ValidationResult result)
    {
        var keys = result
            .MemberNames.Select(member => section.Length > 0 ? $"{section}:{member}" : member)
            .DefaultIfEmpty(section);
        return $"{string.Join(", ", keys)}: {result.ErrorMessage}";
    }
}
