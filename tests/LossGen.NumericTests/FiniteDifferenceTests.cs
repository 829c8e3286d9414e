// Derivatives against central differences of the kernel's own results, in double: a check that shares
// nothing with the differentiator. Elements at a kink or at an end of their domain are moved off it; nearly
// all must have been compared in the end.
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class FiniteDifferenceTests
{
    private const double Step = 1e-5;
    private const int Attempts = 8;

    public static TheoryData<string> Kernels => KernelTable.Names<double>(kernel => kernel.HasGradient && kernel.HasLoss);

    public static TheoryData<string> HessianKernels => KernelTable.Names<double>(kernel => kernel.Gradients.Any(gradient => HessianOf(kernel, gradient) is not null));

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Gradients_are_the_slopes_of_the_losses(string name)
    {
        Kernel<double> kernel = KernelTable.Get<double>(name);
        Slopes slopes = new(kernel);
        Problem<double> problem = Problems.For(kernel, 6, 12, length: 5);
        foreach (Slot gradient in kernel.Gradients)
        {
            Compare(kernel, slopes, problem, gradient, gradient, (moved, at, _) => slopes.Value(moved, at));
        }
    }

    [Theory]
    [MemberData(nameof(HessianKernels))]
    public void Hessians_are_the_slopes_of_the_gradients(string name)
    {
        Kernel<double> kernel = KernelTable.Get<double>(name);
        Problem<double> problem = Problems.For(kernel, 16, 12, length: 5);
        foreach (Slot gradient in kernel.Gradients)
        {
            if (HessianOf(kernel, gradient) is { } hessian)
            {
                Compare(kernel, new Slopes(kernel), problem, gradient, hessian, (moved, _, i) => kernel.Run(moved).Outputs[gradient.Key][i]);
            }
        }
    }

    // A Hessian raised to a minimum is none.
    private static Slot? HessianOf(Kernel kernel, Slot gradient) =>
        kernel.Has(SlotReader.MinHessian) || kernel.Constants.ContainsKey(SlotReader.MinHessian) ? null
        : kernel.Slots.FirstOrDefault(slot => slot.Role == SlotRole.Hessian && slot.Source == gradient.Source);

    // The function takes the moved problem, the one whose slope it is, and the element.
    private static void Compare(
        Kernel<double> kernel, Slopes slopes, Problem<double> problem, Slot gradient, Slot output, Func<Problem<double>, Problem<double>, int, double> value)
    {
        double[] at = problem.Values[gradient.Source];
        DataParameter data = kernel.Loss.Data.First(d => d.Name == gradient.Source);
        (double least, double most) = slopes.Range(data, problem);
        Noise noise = new(9);
        int compared = 0, wanted = 0;

        // A sample of the elements where there are thousands.
        for (int i = 0; i < at.Length; i += 1 + (at.Length / 30))
        {
            wanted++;
            for (int attempt = 0; attempt < Attempts; attempt++)
            {
                double x = at[i] + (attempt == 0 ? 0 : noise.Uniform(-0.4, 0.4) * Math.Max(Math.Abs(at[i]), 0.5));
                if (x - Step >= least && x + Step <= most && Slope(i, x) is (double slope, double rounding))
                {
                    double[] actual = kernel.Run(Moved(i, x)).Outputs[output.Key];
                    Expect.Number<double>($"{kernel.Name}, {output.Key}[{i}] at {x:R}", actual[i], slope, (1e-6 * Math.Max(1, Math.Abs(slope))) + rounding);
                    compared++;
                    break;
                }
            }
        }

        Assert.True(compared >= 0.9 * wanted, $"{kernel.Name}, {output.Key}: only {compared} of {wanted} elements could be compared");

        Problem<double> Moved(int element, double to) => slopes.Moved(problem, gradient.Source, element, to);

        // The slope, and what the rounding of the values makes of it; nothing where the slopes on both sides differ.
        (double Slope, double Rounding)? Slope(int element, double x)
        {
            Problem<double> centre = Moved(element, x);
            double below = Value(x - Step), here = Value(x), above = Value(x + Step);
            double left = (here - below) / Step, right = (above - here) / Step;
            return Math.Abs(left - right) <= 2e-3 * Math.Max(1, Math.Abs(left)) ? ((above - below) / (2 * Step), 1e-15 * Math.Abs(here) / Step) : null;

            double Value(double to) => value(Moved(element, to), centre, element);
        }
    }
}
