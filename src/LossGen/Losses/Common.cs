// What several losses of the catalogue share: the usual reductions, and the options of losses over rows.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Losses;

internal static class Common
{
    public static ImmutableArray<Reduction> NoneMeanSum { get; } =
        ImmutableArray.Create(Reduction.None, Reduction.Mean, Reduction.Sum);

    /// <summary>The number of classes C, which a flat span can't tell.</summary>
    public static LossOption Classes { get; } = Length("classes");

    /// <summary>The product of the dimensions behind the class axis.</summary>
    public static LossOption Spatial { get; } = new("spatial", OptionKind.Integer, 1, 1, int.MaxValue);

    /// <summary>The class index whose rows count for nothing.</summary>
    public static LossOption IgnoreIndex { get; } = new("ignoreIndex", OptionKind.Integer, -100, int.MinValue, int.MaxValue);

    /// <summary>The number of elements D of each vector.</summary>
    public static LossOption Dimensions { get; } = Length("dimensions");

    /// <summary>The number of positions of each plane.</summary>
    public static LossOption Positions { get; } = Length("spatial");

    /// <summary>The number of thresholds between ranks.</summary>
    public static LossOption Thresholds { get; } = Length("thresholds");

    /// <summary>The number of quantiles of each target.</summary>
    public static LossOption Levels { get; } = Length("levels");

    /// <summary>The number of items of each list.</summary>
    public static LossOption Items { get; } = Length("items");

    public static LossOption ClassWeight { get; } = new("weight", OptionKind.ClassWeights);

    public static LossOption ElementWeight { get; } = new("weight", OptionKind.ElementWeights);

    /// <summary>The least second derivative; none unless bound.</summary>
    public static LossOption MinHessian { get; } = new("minHessian", OptionKind.Number, double.NegativeInfinity);

    /// <summary>The factor of score differences in losses of pairs.</summary>
    public static LossOption Steepness { get; } = new("sigma", OptionKind.Number, 1, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(2d, 0.5) };

    /// <summary>value, times weight where there is one.</summary>
    public static Expr Weighted(Expr? weight, Expr value) => weight is null ? value : weight * value;

    /// <summary>What similarities are divided by.</summary>
    public static LossOption Temperature(double usual) =>
        new("temperature", OptionKind.Number, usual, 0) { IsAboveMinimum = true, Examples = ImmutableArray.Create(0.2, 1) };

    /// <summary>The weighted loss whose mean divides by the sum of the weights.</summary>
    public static LossFormula WeightedMean(Expr? weight, Expr loss) => new(Weighted(weight, loss), weight ?? 1);

    /// <summary>The loss and weight of a row, both 0 where its target is ignored.</summary>
    public static LossFormula WhereKept(Expr loss, Expr weight) =>
        new(KeptRows.Guard(loss), KeptRows.Guard(weight));

    private static LossOption Length(string name) => new(name, OptionKind.RowLength, Minimum: 1, Maximum: int.MaxValue);
}
