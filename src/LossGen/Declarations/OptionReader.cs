// Reads the options that the attribute binds, and checks that each is in range, bound once, and bound
// where it must be.
using System.Globalization;
using LossGen.Diagnostics;
using LossGen.Losses;

namespace LossGen.Declarations;

internal static class OptionReader
{
    private const string IgnoreIndex = "ignoreIndex";

    public static IReadOnlyList<BoundOption> Read(ParserContext context, DataReading data, IReadOnlyList<BoundParameter> named)
    {
        List<BoundOption> bound = new();
        foreach (LossOption option in context.Loss.Options)
        {
            bool byParameter = named.Any(p => p.Role == ParameterRole.Option && p.Target == option.Name);
            bool byAttribute = context.Arguments.Properties.TryGetValue(option.PropertyName, out double value);
            Anchor argument = Anchor.AttributeArgument(option.PropertyName);
            if (byAttribute && byParameter)
            {
                context.Findings.Add(DiagnosticIds.OptionBoundTwice, argument, option.PropertyName, option.Name);
            }
            else if (byAttribute)
            {
                CheckRange(context, option, value, argument);
                bound.Add(new BoundOption(option.Name, value));
            }
            else if (!byParameter && option.IsRequired)
            {
                context.Findings.Add(
                    DiagnosticIds.RequiredOptionMissing,
                    Anchor.Attribute,
                    new Suggestion("int " + option.Name),
                    context.Loss.Name,
                    option.PropertyName,
                    option.Name);
            }

            if (option.Name == IgnoreIndex && (byAttribute || byParameter) && HasProbabilities(context, data))
            {
                Anchor place = byAttribute ? argument : Anchor.ParameterName(context.Method.Parameters.First(p => p.Name == IgnoreIndex).Ordinal);
                context.Findings.Add(DiagnosticIds.IgnoreIndexWithProbabilities, place, data.Bound[1].Name);
            }
        }

        return bound;
    }

    private static bool HasProbabilities(ParserContext context, DataReading data) =>
        data.Bound.Count > 1 && context.Loss.Data[1].Kind == DataKind.ClassIndicesOrProbabilities && !data.HasClassIndices;

    private static void CheckRange(ParserContext context, LossOption option, double value, Anchor argument)
    {
        if (value >= option.Minimum && value <= option.Maximum)
        {
            return;
        }

        double nearest = value > option.Maximum ? option.Maximum : option.Minimum;
        bool isClear = !double.IsNaN(value) && !double.IsInfinity(nearest);
        string range = double.IsInfinity(option.Maximum) || (option.IsInteger && option.Maximum == int.MaxValue)
            ? "at least " + Text(option, option.Minimum)
            : "between " + Text(option, option.Minimum) + " and " + Text(option, option.Maximum);
        context.Findings.Add(
            DiagnosticIds.OptionOutOfRange,
            argument,
            isClear ? new Suggestion(Text(option, nearest)) : null,
            option.PropertyName,
            Text(option, value),
            range);
    }

    private static string Text(LossOption option, double value) =>
        option.IsInteger
            ? value.ToString("0", CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
}
