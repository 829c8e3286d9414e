// What the oracle's bounds may not excuse: a second derivative that never changes its sign has a formula without
// terms that cancel, so the bound of its rounding errors must be a few units of the result itself, however far the
// data lie from each other. Looks at formulas only; the oracle tests hold the kernels to the same bounds.
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class CancellationTests
{
    private const int Count = 400;

    // Sums of all roundings stay below this; a difference of terms that are nearly equal goes far beyond.
    private const double MostUnits = 100;

    // The variance p·(1 − p) in the slope of a Bernoulli likelihood is differentiated by the quotient rule, whose terms
    // cancel where the probability is close to its label: the page on accuracy says so.
    private const string Known = "BCELoss";

    // Further down the tails of exponentials, the rounding of the exponent itself is more than that.
    private const double LeastResult = 1e-12;

    public static TheoryData<string> Kernels => KernelTable.Names<float>(kernel =>
        kernel.Loss.Name != Known && kernel.Loss.Shape == LossShape.Elementwise && kernel.Reduction == Reduction.None && !kernel.Has(SlotReader.MinHessian)
        && !kernel.Constants.ContainsKey(SlotReader.MinHessian) && kernel.Slots.Any(slot => slot.Role == SlotRole.Hessian));

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Hessians_of_one_sign_have_no_terms_that_cancel(string name)
    {
        Kernel<float> kernel = KernelTable.Get<float>(name);
        Problem<float> problem = Spread(kernel, Problems.For(kernel, 52, Count));
        Expected expected = new FormulaExpectation<float>(kernel).For(problem);
        foreach (Slot slot in kernel.Slots.Where(slot => slot.Role == SlotRole.Hessian))
        {
            Bounded hessian = expected.Outputs[slot.Key];
            if (hessian.Values.Any(value => value < 0) && hessian.Values.Any(value => value > 0))
            {
                continue;
            }

            for (int i = 0; i < hessian.Values.Length; i++)
            {
                double size = Math.Abs(hessian.Values[i]), units = hessian.Errors[i] / (Storage<float>.Unit * size);
                string data = string.Join(", ", kernel.Loss.Data.Select(d => $"{d.Name} {problem.Values[d.Name][i]:R}"));
                Assert.True(size < LeastResult || units <= MostUnits, $"{name}, {slot.Key} at {data}: {units:0} units of {size:R}");
            }
        }
    }

    // Real numbers from a thousandth of the ordinary size to a thousand times it.
    private static Problem<float> Spread(Kernel<float> kernel, Problem<float> problem)
    {
        Noise noise = new(53);
        foreach (DataParameter data in kernel.Loss.Data.Where(data => DomainData.Of(data, problem.Options) == Domain.Real))
        {
            problem = problem.With(data.Name, [.. problem.Values[data.Name].Select(value => value * (float)Math.Pow(10, noise.Uniform(-3, 3)))]);
        }

        return problem;
    }
}
