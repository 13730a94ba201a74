using System.CommandLine;
using System.Text;
using AtendeAI.Domain.Clinics;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.CommandLine;

namespace AtendeAI.Server.Clinics;

/// <summary><c>atendeai clinic import|export|list</c>: clinic contexts in and out, as JSON files.</summary>
internal sealed class ClinicCommand : Command
{
    public ClinicCommand()
        : base("clinic", ClinicsText.Of("clinic"))
    {
        Add(Import());
        Add(Export());
        Add(List());
    }

    private static Command Import()
    {
        var file = new Argument<FileInfo>(ClinicsText.Of("file-name"))
        {
            Description = ClinicsText.Of("import-file"),
        };
        var command = new Command("import", ClinicsText.Of("import")) { file };
        command.SetAction(
            (parsed, stop) => ImportAsync(parsed, parsed.GetRequiredValue(file), stop)
        );
        return command;
    }

    private static async Task<int> ImportAsync(
        ParseResult parsed,
        FileInfo file,
        CancellationToken cancellationToken
    )
    {
        if (!file.Exists)
        {
            throw new RefusalException(ClinicsText.Of("no-file", file.FullName));
        }
        var reading = ClinicContextJson.Parse(
            await File.ReadAllBytesAsync(file.FullName, cancellationToken)
        );
        if (reading.Context is not { } context)
        {
            throw new RefusalException(Describe(file, reading.Faults));
        }
        return await DatabaseCommand.RunAsync(
            parsed,
            async (services, stop) =>
            {
                var clinic = await services
                    .GetRequiredService<ClinicImport>()
                    .RunAsync(context, Actor.System, stop);
                await Console.Out.WriteLineAsync(
                    ClinicsText.Of(clinic.IsNew ? "added" : "updated", clinic.Slug)
                );
                return 0;
            },
            cancellationToken
        );
    }

    private static string Describe(FileInfo file, IReadOnlyList<ContextFault> faults)
    {
        var text = new StringBuilder(ClinicsText.Of("not-imported", file.Name));
        foreach (var fault in faults)
        {
            text.Append(
                $"\n  {(fault.Path.Length > 0 ? fault.Path : ClinicsText.Of("document"))}: {fault.Reason}"
            );
        }
        return text.ToString();
    }

    private static Command Export()
    {
        var clinic = new Argument<string>(ClinicsText.Of("clinic-name"))
        {
            Description = ClinicsText.Of("which-clinic"),
        };
        var to = new Option<FileInfo?>("--output", "-o")
        {
            Description = ClinicsText.Of("output"),
            HelpName = ClinicsText.Of("file-name"),
        };
        var command = new Command("export", ClinicsText.Of("export")) { clinic, to };
        command.SetAction(
            (parsed, stop) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    (services, token) =>
                        ExportAsync(
                            services,
                            parsed.GetRequiredValue(clinic),
                            parsed.GetValue(to),
                            token
                        ),
                    stop
                )
        );
        return command;
    }

    private static async Task<int> ExportAsync(
        IServiceProvider services,
        string id,
        FileInfo? to,
        CancellationToken cancellationToken
    )
    {
        var clinic = await services.FindClinicAsync(id, cancellationToken);
        var context = await services
            .GetRequiredService<ClinicContexts>()
            .GetAsync(clinic.Id, cancellationToken);
        var json = ClinicContextJson.Write(context);
        if (to is null)
        {
            await Console.Out.WriteLineAsync(json);
        }
        else
        {
            await File.WriteAllTextAsync(to.FullName, json + "\n", cancellationToken);
        }
        return 0;
    }

    private static Command List()
    {
        var command = new Command("list", ClinicsText.Of("list"));
        command.SetAction(
            (parsed, stop) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    async (services, token) =>
                    {
                        foreach (
                            var clinic in await services
                                .GetRequiredService<ClinicDirectory>()
                                .ListAsync(token)
                        )
                        {
                            await Console.Out.WriteLineAsync(
                                $"{clinic.Slug}\t{clinic.Name}\t{clinic.TimeZone}\t{clinic.Revision}"
                            );
                        }
                        return 0;
                    },
                    stop
                )
        );
        return command;
    }
}
