// Makes the diagnostics of the rules about arguments: where, what else is involved, and the remedy.
using System.Collections.Immutable;
using System.Globalization;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal static class ArgumentFinding
{
    /// <summary>A diagnostic at an expression.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="place">The expression.</param>
    /// <param name="remedy">What should stand there instead; null where nothing is known.</param>
    /// <param name="others">Further expressions that are involved.</param>
    /// <param name="arguments">The message's.</param>
    public static Diagnostic At(DiagnosticDescriptor descriptor, SyntaxNode place, string? remedy, IEnumerable<SyntaxNode?> others, params object[] arguments)
    {
        ImmutableDictionary<string, string?> properties = remedy is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Argument, remedy);
        return Diagnostic.Create(descriptor, place.GetLocation(), others.Where(o => o is not null).Select(o => o!.GetLocation()), properties, arguments);
    }

    /// <summary>A number as C# writes it: what is exactly a float as that float.</summary>
    public static string Text(double number) => (double)(float)number == number
        ? ((float)number).ToString("R", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A length.</summary>
    public static string Text(long length) => length.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name that the caller sees a data parameter under.</summary>
    public static string NameOf(LossUse use, DataUse data) =>
        use.Declaration?.Parameters.Items.FirstOrDefault(p => p.Role == Declarations.ParameterRole.Data && p.Target == data.Parameter.Name)?.Name ?? data.Parameter.Name;
}
