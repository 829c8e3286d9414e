// Reports a parameter behind the data whose name says nothing: with the name that it may have been meant to have,
// or with all names that would say something. Called by the reader of named parameters.
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class UnknownName
{
    /// <summary>Reports the parameter, with the name nearest to it or all names there are.</summary>
    public static void Report(ParserContext context, DataReading data, IParameterSymbol parameter)
    {
        string[] free = Available(context, data).Where(n => context.Method.Parameters.All(p => p.Name != n)).ToArray();
        string? nearest = ByCatalogueName(context, data, parameter.Name) is { } renamed && free.Contains(renamed)
            ? renamed
            : NearestName.Of(parameter.Name, free);
        context.Findings.Add(
            DiagnosticIds.UnknownParameter,
            Anchor.ParameterName(parameter.Ordinal),
            nearest is null ? null : new Suggestion(nearest),
            parameter.Name,
            context.Loss.Name,
            nearest is null ? "it knows " + string.Join(", ", free) : "did you mean '" + nearest + "'?");
    }

    // inputGradient where the user called the input logits: logitsGradient.
    private static string? ByCatalogueName(ParserContext context, DataReading data, string name)
    {
        for (int i = 0; i < data.Bound.Count; i++)
        {
            string catalogued = context.Loss.Data[i].Name;
            if (KnownNames.IsDerivativeOf(name, catalogued))
            {
                return data.Bound[i].Name + name.Substring(catalogued.Length);
            }
        }

        return null;
    }

    private static IEnumerable<string> Available(ParserContext context, DataReading data)
    {
        for (int i = 0; i < data.Bound.Count; i++)
        {
            if (data.HasGradient(context.Loss.Data[i]))
            {
                yield return data.Bound[i].Name + KnownNames.Gradient;
            }

            if (data.HasHessian(context.Loss.Data[i]))
            {
                yield return data.Bound[i].Name + KnownNames.Hessian;
            }
        }

        foreach (LossOption option in context.Loss.Options.Where(option => option.MayBeParameter))
        {
            yield return option.Name;
        }

        foreach (string output in context.Loss.RowOutputs.Concat(data.HasClassIndices ? context.Loss.Counters : Enumerable.Empty<string>()))
        {
            yield return output;
        }

        yield return KnownNames.Loss;
        yield return context.IsUnreduced ? KnownNames.LossGradient : KnownNames.GradientScale;

        if (context.Loss.Kernel?.Scratch is not null)
        {
            yield return KnownNames.Scratch;
        }

        if (context.Arguments.IsParallel)
        {
            yield return KnownNames.MaxDegree;
        }
    }
}
