// The name of the emitted file: readable, short enough for any path, legal on every system, and different
// for every method of a project, whatever the case of its letters. Called by MethodTargetReader.
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class HintNames
{
    private const int LongestReadablePart = 76;

    /// <summary>The file name for a method: <c>Namespace.Type.Method-hash.g.cs</c>, at most 100 characters.</summary>
    public static string Of(IMethodSymbol method)
    {
        string path = method.Name;
        string identity = method.MetadataName + "`" + method.Arity.ToString(CultureInfo.InvariantCulture);
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            path = type.Name + "." + path;
            identity = type.MetadataName + "+" + identity;
        }

        for (INamespaceSymbol? space = method.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            path = space.Name + "." + path;
            identity = space.Name + "." + identity;
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            identity += "," + parameter.RefKind.ToString() + " " + ParameterType.Of(parameter.Type).FullName;
        }

        return Readable(path) + "-" + Hash(identity).ToString("x16", CultureInfo.InvariantCulture) + ".g.cs";
    }

    private static string Readable(string path)
    {
        StringBuilder text = new();
        foreach (char c in path.Length > LongestReadablePart ? path.Substring(path.Length - LongestReadablePart) : path)
        {
            text.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' ? c : '_');
        }

        // Windows takes a name whose first part is a device for the device.
        string first = text.ToString().Split('.')[0].ToUpperInvariant();
        bool isDevice = first is "CON" or "PRN" or "AUX" or "NUL" || (first.Length == 4 && (first.StartsWith("COM", StringComparison.Ordinal) || first.StartsWith("LPT", StringComparison.Ordinal)));
        return isDevice ? "_" + text.ToString() : text.ToString();
    }

    // FNV-1a over UTF-16 code units: stable across machines and versions, unlike string.GetHashCode.
    private static ulong Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }
}
