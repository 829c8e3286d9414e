// Expected results of losses that no formula says, by their references.
namespace LossGen.NumericTests.Harness;

internal sealed class OwnExpectation<T>(Kernel<T> kernel) : IExpectation<T>
    where T : unmanaged
{
    // Sums over rows and pairs, each of a few functions: what they may be off, relative to their magnitude.
    private static double Relative => Storage<T>.IsDouble ? 1e-9 : 4e-6;

    private readonly IOwnReference reference = OwnReferences.Of(kernel.Loss);

    public Expected For(Problem<T> problem)
    {
        OwnProblem own = ProblemOf(problem.Values, problem.Integers, problem.Options, problem.Losses, problem.RowLength);
        double[] losses = problem.Losses == 0 ? [] : reference.Losses(own);
        double[] factors = kernel.Reduction == Reduction.Mean && problem.Losses > 0 ? reference.MeanFactors(own) : [.. Enumerable.Repeat(1.0, problem.Losses)];
        losses = [.. losses.Zip(factors, (loss, factor) => loss * factor)];
        double weight = problem.Losses == 0 ? 0 : reference.Weights(own).Sum(), magnitude = problem.Losses == 0 ? 0 : reference.Magnitude(own);
        double denominator = Denominators.Of(kernel, problem, weight);
        double[] upstream = problem.LossGradient is { } up
            ? Storage<T>.ToDoubles(up)
            : [.. factors.Select(factor => factor * problem.GradientScale / denominator)];
        Dictionary<string, Bounded> outputs = [];
        foreach (Slot slot in kernel.Slots.Where(slot => slot.Role is SlotRole.Gradient or SlotRole.Hessian))
        {
            double[] values = problem.Losses == 0 ? []
                : slot.Role == SlotRole.Gradient ? reference.Gradient(own, slot.Source, upstream)
                : reference.Hessian(own, slot.Source, upstream, problem.Options[SlotReader.MinHessian]);
            outputs[slot.Key] = Bound(values, magnitude * upstream.Select(Math.Abs).DefaultIfEmpty().Max());
        }

        return new Expected(Bound(losses, magnitude), weight, outputs, Counters.Of(kernel, problem));
    }

    /// <summary>A problem as references see it.</summary>
    public static OwnProblem ProblemOf(
        IReadOnlyDictionary<string, T[]> values, IReadOnlyDictionary<string, long[]> integers, IReadOnlyDictionary<string, double> options, int rows, int length) =>
        new(rows, length, options)
        {
            Values = values.ToDictionary(pair => pair.Key, pair => Storage<T>.ToDoubles(pair.Value)),
            Integers = integers,
        };

    private static Bounded Bound(double[] values, double magnitude) =>
        new(values, [.. values.Select(value => Relative * (Math.Abs(value) + magnitude))], values)
        {
            Scales = [.. values.Select(value => Math.Abs(value) + magnitude)],
        };
}
