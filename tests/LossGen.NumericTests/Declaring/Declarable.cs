// A loss as it can be declared: with class indices or with probabilities where it takes either, which decides
// what has a gradient and which options there are.
using LossGen.Losses;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.Declaring;

/// <summary>A loss of the catalogue and the kind of its target.</summary>
/// <param name="Loss">The loss.</param>
/// <param name="ByProbabilities">Whether a target that may be indices or probabilities is the latter.</param>
internal sealed record Declarable(LossDefinition Loss, bool ByProbabilities)
{
    private static readonly string[] Elsewhere = ["spatial", SlotReader.MinHessian];

    public static IEnumerable<Declarable> All => LossCatalogue.All.SelectMany(loss =>
        loss.Data.Any(data => data.Kind == DataKind.ClassIndicesOrProbabilities)
            ? (Declarable[])[new(loss, false), new(loss, true)]
            : [new(loss, false)]);

    public string Name => Loss.Name + (ByProbabilities ? "Probabilities" : "");

    public IEnumerable<DataParameter> WithGradient => Loss.Data.Where(data => data.HasGradient && !IsIntegers(data));

    public IEnumerable<DataParameter> WithHessian => Loss.Data.Where(data => data.HasHessian && !IsIntegers(data));

    public IReadOnlyList<string> Weights => [.. Loss.Options.Where(option => option.IsWeights).Select(option => option.Name)];

    /// <summary>The options that are neither weights nor sizes.</summary>
    public IReadOnlyList<LossOption> Options => [.. Loss.Options.Where(option =>
        !option.IsWeights && option.Kind != OptionKind.RowLength && !Elsewhere.Contains(option.Name)
        && (option.Name != "ignoreIndex" || !ByProbabilities))];

    /// <summary>What can be counted: rows whose target is a class index.</summary>
    public IReadOnlyList<string> Counters => ByProbabilities ? [] : [.. Loss.Counters];

    public bool HasSpatial => Loss.Options.Any(option => option is { Name: "spatial", Kind: OptionKind.Integer });

    public bool HasMinHessian => Loss.Options.Any(option => option.Name == SlotReader.MinHessian);

    public bool IsIntegers(DataParameter data) => data.Kind is DataKind.ClassIndices or DataKind.Integers
        || (data.Kind == DataKind.ClassIndicesOrProbabilities && !ByProbabilities);

    /// <summary>Whether a form must say how long a row is.</summary>
    public bool NeedsRowLength(Reduction reduction) =>
        Loss.RowLength is { } option && (option.RequiredFor is null || option.RequiredFor.ToString() == reduction.ToString());

    public bool Has(Reduction reduction) => Loss.Reductions.Any(known => known.ToString() == reduction.ToString());
}
