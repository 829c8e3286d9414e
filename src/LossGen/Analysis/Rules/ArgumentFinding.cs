// Makes the diagnostics of the rules about arguments: where, what else is involved, and the remedy.
using System.Collections.Immutable;
using System.Globalization;
using LossGen.Analysis.Uses;
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
        remedy = remedy is null ? null : Like(place, remedy);
        List<Location> places = others.Where(o => o is not null).Select(o => o!.GetLocation()).ToList();
        ImmutableDictionary<string, string?> properties = remedy is null
            ? ImmutableDictionary<string, string?>.Empty
            : new RemedyBuilder(places).ReplaceReported(remedy).AddTo(ImmutableDictionary<string, string?>.Empty, "Change to '" + remedy + "'");
        return Diagnostic.Create(descriptor, place.GetLocation(), places, properties, arguments);
    }

    /// <summary>A diagnostic at an expression that has changed places with another one.</summary>
    public static Diagnostic Swap(DiagnosticDescriptor descriptor, SyntaxNode place, SyntaxNode other, params object[] arguments)
    {
        List<Location> places = new() { other.GetLocation() };
        ImmutableDictionary<string, string?> properties = new RemedyBuilder(places)
            .ReplaceReported(other.ToString())
            .Replace(other, place.ToString())
            .AddTo(ImmutableDictionary<string, string?>.Empty, "Swap '" + place + "' and '" + other + "'");
        return Diagnostic.Create(descriptor, place.GetLocation(), places, properties, arguments);
    }

    /// <summary>A number with the suffix of the float that it replaces; other texts as they are.</summary>
    private static string Like(SyntaxNode place, string text) =>
        text.IndexOf('.') >= 0
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        && place.ToString().EndsWith("f", StringComparison.OrdinalIgnoreCase)
            ? text + "f"
            : text;

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
