// The tests' own reference of a loss that no formula says: plain loops in double, written from the loss's
// definition and not from the kernel. Found by reflection; each such loss of the catalogue must have one.
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

/// <summary>A naive implementation of a loss of <see cref="LossShape.Own"/>.</summary>
internal interface IOwnReference
{
    /// <summary>The loss's name in the catalogue.</summary>
    string Loss { get; }

    /// <summary>The problem after one element has moved, along whatever path the gradient is the loss's slope on.</summary>
    OwnProblem Moved(OwnProblem problem, string data, int element, double to)
    {
        double[] values = [.. problem.Values[data]];
        values[element] = to;
        return problem.With(data, values);
    }

    /// <summary>Whether the length of a data parameter says what another's must be, so that the other is named where they differ.</summary>
    bool IsNamedForAnother(string data) => false;

    /// <summary>The nearest number of rows that the loss can have, no more than wanted.</summary>
    int Rows(int wanted) => wanted;

    /// <summary>The nearest length of rows that the loss can have under the options, no less than wanted.</summary>
    int RowLength(int wanted, IReadOnlyDictionary<string, double> options) => wanted;

    /// <summary>Ordinary data for a number of rows: values by domain, all rows of the row length, unless overridden.</summary>
    OwnProblem Data(OwnProblem sizes, LossDefinition loss, Noise noise) => sizes with
    {
        Values = loss.Data.Where(data => data.Kind != DataKind.Integers).ToDictionary(
            data => data.Name,
            data => Storage<double>.Make(sizes.Rows * (data.Kind == DataKind.RowValues ? 1 : sizes.RowLength), () => DomainData.Draw(DomainData.Of(data, sizes.Options), noise))),
        Integers = loss.Data.Where(data => data.Kind == DataKind.Integers).ToDictionary(
            data => data.Name,
            data => Integers(sizes, data.Name, noise)),
    };

    /// <summary>Ordinary whole numbers for a data parameter.</summary>
    long[] Integers(OwnProblem sizes, string data, Noise noise) => throw new NotSupportedException($"{Loss} has no whole numbers.");

    /// <summary>The sizes that the length of the scratch memory depends on, by the catalogue's names.</summary>
    IReadOnlyDictionary<string, int> ScratchSizes(OwnProblem problem) => throw new NotSupportedException($"{Loss} has no scratch memory.");

    /// <summary>The loss of each row.</summary>
    double[] Losses(OwnProblem problem);

    /// <summary>What each row counts in the mean.</summary>
    double[] Weights(OwnProblem problem) => [.. Enumerable.Repeat(1.0, problem.Rows)];

    /// <summary>What each loss is multiplied by before a mean: 1, unless a mean averages other losses than a sum adds.</summary>
    double[] MeanFactors(OwnProblem problem) => [.. Enumerable.Repeat(1.0, problem.Rows)];

    /// <summary>The slopes of the sum of all losses, each times its upstream gradient, with respect to a data parameter.</summary>
    double[] Gradient(OwnProblem problem, string data, double[] upstream) => OwnDifferences.Gradient(this, problem, data, upstream);

    /// <summary>The second derivatives of the same with respect to each element, without weights below <paramref name="least"/>.</summary>
    double[] Hessian(OwnProblem problem, string data, double[] upstream, double least) =>
        throw new NotSupportedException($"The reference of {Loss} has no Hessian.");

    /// <summary>How much rounding errors weigh: the magnitude of the terms that a row's loss or slope is the sum of, beside its own.</summary>
    double Magnitude(OwnProblem problem) => 1;
}
