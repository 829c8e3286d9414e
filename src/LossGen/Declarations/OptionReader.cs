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
            else if (!byParameter && option.IsRequiredFor(context.Arguments.Reduction))
            {
                ReportMissing(context, option, data.Element);
            }

            if (option.Name == IgnoreIndex && (byAttribute || byParameter) && HasProbabilities(context, data))
            {
                Anchor place = byAttribute ? argument : Anchor.ParameterName(context.Method.Parameters.First(p => p.Name == IgnoreIndex).Ordinal);
                context.Findings.Add(DiagnosticIds.IgnoreIndexWithProbabilities, place, data.Bound[1].Name);
            }
        }

        CheckFloor(context, named);
        CheckDegree(context, named);
        return bound;
    }

    // Also of losses without second derivatives, whose attribute inherits the property.
    private static void CheckFloor(ParserContext context, IReadOnlyList<BoundParameter> named)
    {
        if (named.Any(p => p.Role == ParameterRole.Hessian))
        {
            return;
        }

        LossOption floor = Common.MinHessian;
        if (context.Arguments.Properties.ContainsKey(floor.PropertyName))
        {
            context.Findings.Add(DiagnosticIds.FloorWithoutHessian, Anchor.AttributeArgument(floor.PropertyName), floor.PropertyName, context.Method.Name);
        }
        else if (named.FirstOrDefault(p => p.Role == ParameterRole.Option && p.Target == floor.Name) is { } parameter)
        {
            int ordinal = context.Method.Parameters.First(p => p.Name == parameter.Name).Ordinal;
            context.Findings.Add(DiagnosticIds.FloorWithoutHessian, Anchor.ParameterName(ordinal), parameter.Name, context.Method.Name);
        }
    }

    private static void CheckDegree(ParserContext context, IReadOnlyList<BoundParameter> named)
    {
        bool byAttribute = context.Arguments.Properties.ContainsKey(KnownNames.MaxDegreeProperty);
        bool byParameter = named.Any(p => p.Role == ParameterRole.MaxDegree);
        Anchor argument = Anchor.AttributeArgument(KnownNames.MaxDegreeProperty);
        if (byAttribute && byParameter)
        {
            context.Findings.Add(DiagnosticIds.OptionBoundTwice, argument, KnownNames.MaxDegreeProperty, KnownNames.MaxDegree);
        }
        else if (!context.Arguments.IsParallel && (byAttribute || byParameter))
        {
            Anchor place = byAttribute ? argument : Anchor.ParameterName(context.Method.Parameters.First(p => p.Name == KnownNames.MaxDegree).Ordinal);
            context.Findings.Add(DiagnosticIds.DegreeWithoutParallel, place, byAttribute ? KnownNames.MaxDegreeProperty : KnownNames.MaxDegree, context.Method.Name);
        }
    }

    private static void ReportMissing(ParserContext context, LossOption option, ElementType? element)
    {
        string parameter = ExpectedTypes.OfOption(option, element)[0] + " " + option.Name;
        context.Findings.Add(
            DiagnosticIds.RequiredOptionMissing,
            Anchor.Attribute,
            new Suggestion(parameter),
            context.Loss.Name,
            option.IsWeights ? option.Name : option.PropertyName,
            (option.IsWeights ? "add a parameter '" : "set it here or add a parameter '") + ParameterType.Short(parameter) + "'");
    }

    private static bool HasProbabilities(ParserContext context, DataReading data) =>
        data.Bound.Count > 1 && context.Loss.Data[1].Kind == DataKind.ClassIndicesOrProbabilities && !data.HasClassIndices;

    private static void CheckRange(ParserContext context, LossOption option, double value, Anchor argument)
    {
        if (option.Allows(value))
        {
            return;
        }

        context.Findings.Add(
            DiagnosticIds.OptionOutOfRange,
            argument,
            option.MayBeParameter && Remedy(option, value) is { } remedy ? new Suggestion(Text(option, remedy)) : null,
            option.PropertyName,
            Text(option, value),
            Range(option));
    }

    /// <summary>The nearest value in range; the default where the range ends before it, nothing where there is none.</summary>
    public static double? Remedy(LossOption option, double value)
    {
        double nearest = value > option.Maximum ? option.Maximum : option.Minimum;
        return double.IsNaN(value) ? null
            : option.Allows(nearest) && !double.IsInfinity(nearest) ? nearest
            : option.Default;
    }

    public static string Range(LossOption option)
    {
        bool isOpenAbove = double.IsInfinity(option.Maximum) || (option.IsInteger && option.Maximum == int.MaxValue);
        bool isOpenBelow = double.IsInfinity(option.Minimum) || (option.IsInteger && option.Minimum == int.MinValue);
        string least = (option.IsAboveMinimum ? "greater than " : "at least ") + Text(option, option.Minimum);
        string most = (option.IsBelowMaximum ? "less than " : "at most ") + Text(option, option.Maximum);
        return (isOpenBelow, isOpenAbove) switch
        {
            (true, true) => "a number",
            (false, true) => least,
            (true, false) => most,
            _ when option.IsAboveMinimum || option.IsBelowMaximum => least + " and " + most,
            _ => "between " + Text(option, option.Minimum) + " and " + Text(option, option.Maximum),
        };
    }

    public static string Text(LossOption option, double value) =>
        option.IsInteger
            ? value.ToString("0", CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
}
