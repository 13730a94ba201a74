using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AtendeAI.Packing;

/// <summary>Takes blazor.web.js out of the assembly that carried it until .NET 9, without loading that assembly.</summary>
internal static class BlazorScript
{
    private const string ResourceName = "_framework/blazor.web.js";

    public static int Extract(string assembly, string output)
    {
        using var file = File.OpenRead(assembly);
        using var image = new PEReader(file);

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        File.WriteAllBytes(output, Read(image));
        return 0;
    }

    private static byte[] Read(PEReader image)
    {
        var metadata = image.GetMetadataReader();
        var resource = metadata
            .ManifestResources.Select(metadata.GetManifestResource)
            .First(candidate => metadata.StringComparer.Equals(candidate.Name, ResourceName));

        var directory = image.PEHeaders.CorHeader!.ResourcesDirectory;
        var section = image.GetSectionData(directory.RelativeVirtualAddress + (int)resource.Offset);
        var reader = section.GetReader();
        return reader.ReadBytes(reader.ReadInt32());
    }
}
