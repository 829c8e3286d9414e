// The standard set: the forms in which every loss is declared for the numeric tests. Few, and between them
// every output, reduction, return type, option, weight, index type and kind of row length.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.Declaring;

internal static class StandardForms
{
    // Options beyond this many values to try are varied together.
    private const int MostValuesAlone = 5;

    private static readonly string[] OfSeveralThreads =
        ["NoneEverything", "MeanFused", "SumScaled", "MeanLossSum", "NoneHessian", "MeanHessian", "MeanOfLongRows", "MeanSpatial", "MeanExtras", "BatchMeanFused"];

    private static readonly string[] OfNarrow = ["NoneEverything", "SumScaled", "MeanOfLongRows"];

    /// <summary>The forms of a loss.</summary>
    /// <param name="loss">The loss.</param>
    /// <param name="isNarrow">Whether elements have 16 bits: these share the kernels of float, so a few forms do.</param>
    public static IEnumerable<Form> Of(Declarable loss, bool isNarrow) =>
        (isNarrow ? Narrow(loss) : [.. Always(loss), .. Hessians(loss), .. Sizes(loss), .. Parameters(loss), .. Constants(loss)])
        .Where(form => loss.Has(form.Reduction));

    /// <summary>The forms in which a loss is declared for several threads: those that differ in how a call is cut.</summary>
    public static IEnumerable<Form> Parallel(Declarable loss, bool isNarrow) => Of(loss, isNarrow)
        .Where(form => (isNarrow ? OfNarrow : OfSeveralThreads).Contains(form.Name))
        .Select(form => form with { IsParallel = true });

    private static IEnumerable<Form> Narrow(Declarable loss)
    {
        yield return Everything(loss) with { NumberType = "double" };
        yield return MeanFused;
        yield return SumScaled(loss) with { HasHessians = true, NumberType = "double" };
        yield return MeanLossSum(loss);
        if (loss.NeedsRowLength(Reduction.Mean))
        {
            yield return MeanLong;
        }
    }

    private static Form MeanFused { get; } = new("MeanFused", Reduction.Mean) { Returns = "Real", RowLength = 10 };

    private static Form MeanLong { get; } = new("MeanOfLongRows", Reduction.Mean) { Returns = "Real", RowLength = 1000 };

    private static Form Everything(Declarable loss) => new("NoneEverything", Reduction.None)
    {
        HasLoss = true,
        HasUpstream = true,
        HasExtras = true,
        Spatial = 0,
        Weights = loss.Weights,
        Parameters = Names(loss),
    };

    private static Form SumScaled(Declarable loss) => new("SumScaled", Reduction.Sum)
    {
        Returns = "double",
        HasLoss = true,
        HasUpstream = true,
        Spatial = 0,
        Parameters = Names(loss),
        Index = "short",
    };

    private static Form MeanLossSum(Declarable loss) => new("MeanLossSum", Reduction.Mean)
    {
        Returns = "LossSum",
        Gradients = 0,
        Weights = loss.Weights,
        Index = "byte",
    };

    private static IEnumerable<Form> Always(Declarable loss) =>
    [
        Everything(loss),
        new("NoneForward", Reduction.None) { HasLoss = true, Gradients = 0, RowLength = 7 },
        new("NoneFused", Reduction.None) { HasLoss = true, Index = "long" },
        MeanFused,
        new("MeanGradient", Reduction.Mean),
        SumScaled(loss),
        MeanLossSum(loss),
        new("MeanOrZero", Reduction.Mean) { Returns = "Real", Gradients = 1, RowLength = 10, ZeroWhenEmpty = true },
        new("BatchMeanFused", Reduction.BatchMean) { Returns = "Real", Parameters = Names(loss) },
        new("BatchMeanForward", Reduction.BatchMean) { Returns = "double", Gradients = 0, RowLength = 5, Weights = loss.Weights },
    ];

    private static IEnumerable<Form> Hessians(Declarable loss)
    {
        if (loss.WithHessian.Any())
        {
            yield return new("NoneHessian", Reduction.None) { HasLoss = true, HasHessians = true, RowLength = 7 };
            yield return new("MeanHessian", Reduction.Mean) { Returns = "Real", Gradients = 0, HasHessians = true, Weights = loss.Weights };
        }

        if (loss.WithHessian.Any() && loss.HasMinHessian)
        {
            yield return new("MeanMinHessian", Reduction.Mean)
            {
                HasHessians = true,
                RowLength = 10,
                Constants = new Dictionary<string, double> { [SlotReader.MinHessian] = 0.25 },
            };
            yield return new("NoneMinHessian", Reduction.None) { HasUpstream = true, HasHessians = true, Weights = loss.Weights, Parameters = [SlotReader.MinHessian] };
        }
    }

    private static IEnumerable<Form> Sizes(Declarable loss)
    {
        if (loss.NeedsRowLength(Reduction.Mean))
        {
            yield return new("MeanOfShortRows", Reduction.Mean) { Returns = "Real", RowLength = 7, Weights = loss.Weights };
            yield return MeanLong;
        }

        if (loss.HasSpatial)
        {
            yield return new("MeanSpatial", Reduction.Mean) { Returns = "Real", RowLength = 5, Spatial = 4 };
        }
    }

    private static IEnumerable<Form> Parameters(Declarable loss)
    {
        if (loss.Options.Any())
        {
            yield return new("MeanOptions", Reduction.Mean) { Returns = "Real", Spatial = 0, Parameters = Names(loss), NumberType = "double" };
        }

        // Rows of constant length have all weights already.
        foreach (string weights in loss.Weights.Count == 1 && loss.NeedsRowLength(Reduction.Mean) ? [] : loss.Weights)
        {
            yield return new("Mean" + char.ToUpperInvariant(weights[0]) + weights[1..], Reduction.Mean) { Returns = "Real", Weights = [weights] };
        }

        if (!loss.Loss.RowOutputs.IsEmpty || !loss.Loss.Counters.IsEmpty)
        {
            yield return new("MeanExtras", Reduction.Mean) { Returns = "Real", HasExtras = true, RowLength = 10 };
        }
    }

    private static string[] Names(Declarable loss) => [.. loss.Options.Where(option => option.MayBeParameter).Select(option => option.Name)];

    // Unreduced, so that each loss and slope is seen.
    private static IEnumerable<Form> Constants(Declarable loss)
    {
        (string Name, double Value)[] values = [.. loss.Options.SelectMany(option =>
            OptionValues.Of(option).Where(value => value != option.Default).Distinct().Select(value => (option.Name, value)))];
        Dictionary<string, double>[] sets = values.Length <= MostValuesAlone
            ? [.. values.Select(value => new Dictionary<string, double> { [value.Name] = value.Value })]
            : [.. Enumerable.Range(0, values.GroupBy(value => value.Name).Max(group => group.Count())).Select(k =>
                values.GroupBy(value => value.Name).Where(group => k < group.Count()).ToDictionary(group => group.Key, group => group.ElementAt(k).Value))];
        return sets.Select((set, k) => new Form($"None{k + 1}", Reduction.None) { HasLoss = true, Constants = set, Weights = k % 2 == 0 ? [] : loss.Weights });
    }
}
