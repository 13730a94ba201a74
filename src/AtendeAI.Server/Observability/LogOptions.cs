using System.ComponentModel.DataAnnotations;

namespace AtendeAI.Server.Observability;

/// <summary>Where the program's log goes. Levels are Serilog's own setting, <c>Serilog:MinimumLevel</c>.</summary>
internal sealed class LogOptions
{
    public const string Section = "Logs";

    /// <summary>Lines of JSON on standard output. The default value is true.</summary>
    public bool Console { get; set; } = true;

    /// <summary>A file a day in the data folder's <c>logs</c>. The default value is true.</summary>
    public bool Files { get; set; } = true;

    /// <summary>Days a file is kept. The default value is 7.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 7;

    /// <summary>Size at which a day's file is continued in another one, in MB. The default value is 100.</summary>
    [Range(1, 10_000)]
    public int FileMegabytes { get; set; } = 100;

    /// <summary>The settings as they are needed before all of them are proved: if something is wrong in them, the defaults.</summary>
    public static LogOptions From(IConfiguration settings)
    {
        try
        {
            var options = settings.GetSection(Section).Get<LogOptions>() ?? new LogOptions();
            var context = new ValidationContext(options);
            return Validator.TryValidateObject(options, context, null, validateAllProperties: true)
                ? options
                : new LogOptions();
        }
        catch (InvalidOperationException)
        {
            return new LogOptions();
        }
    }
}
