// Gradients against central differences of the kernel's own forward result, in double: a check that
// shares nothing with the differentiator.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class FiniteDifferenceTests
{
    private const double Step = 1e-5;

    public static TheoryData<string> Kernels => KernelTable.Names<double>(kernel =>
        kernel.HasGradient && (kernel.Has("Loss") || kernel.ReturnType != typeof(void)));

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Gradients_are_the_slopes_of_the_losses(string name)
    {
        Kernel<double> kernel = KernelTable.Get<double>(name);
        Problem<double> problem = Problems.For(kernel, 6, 12, classes: 5);
        Outcome<double> outcome = kernel.Run(problem);
        Check(kernel, outcome, "InputGradient", problem.Input, values => problem with { Input = values });
        Check(kernel, outcome, "TargetGradient", problem.Target, values => problem with { Target = values });
    }

    public static TheoryData<string> HessianKernels => KernelTable.Names<double>(kernel => kernel.Has("InputHessian") && kernel.Has("InputGradient"));

    [Theory]
    [MemberData(nameof(HessianKernels))]
    public void Hessians_are_the_slopes_of_the_gradients(string name)
    {
        Kernel<double> kernel = KernelTable.Get<double>(name);
        Problem<double> problem = Problems.For(kernel, 16, 12, classes: 5);
        double[] hessian = kernel.Run(problem).Outputs["InputHessian"];
        for (int i = 0; i < hessian.Length; i++)
        {
            double slope = (Gradient(Step) - Gradient(-Step)) / (2 * Step);
            Expect.Number<double>($"{name}, InputHessian[{i}]", hessian[i], slope, 1e-6 * Math.Max(1, Math.Abs(slope)));

            double Gradient(double by)
            {
                double[] values = [.. problem.Input];
                values[i] += by;
                return kernel.Run(problem with { Input = values }).Outputs["InputGradient"][i];
            }
        }
    }

    private static void Check(
        Kernel<double> kernel, Outcome<double> outcome, string field, double[]? at, Func<double[], Problem<double>> problem)
    {
        if (at is null || !outcome.Outputs.TryGetValue(field, out double[]? gradient))
        {
            return;
        }

        // A sample of the elements where there are thousands.
        for (int i = 0; i < at.Length; i += 1 + (at.Length / 200))
        {
            // Where a hard label would leave [0, 1], the difference is one-sided, of second order.
            bool atEnd = kernel.Loss.Name == "BCELoss" && field == "TargetGradient" && (at[i] < Step || at[i] > 1 - Step);
            double step = atEnd && at[i] > 0.5 ? -Step : Step;
            double slope = atEnd
                ? ((4 * Moved(step)) - (3 * Moved(0)) - Moved(2 * step)) / (2 * step)
                : (Moved(step) - Moved(-step)) / (2 * step);
            Expect.Number<double>($"{kernel.Name}, {field}[{i}] at {at[i]:R}", gradient[i], slope, 1e-6 * Math.Max(1, Math.Abs(slope)));

            double Moved(double by)
            {
                double[] values = [.. at];
                values[i] += by;
                return Objective(kernel, problem(values));
            }
        }
    }

    // The number whose slope the gradient is: the reduced loss times its upstream gradient, or the losses
    // weighed by theirs.
    private static double Objective(Kernel<double> kernel, Problem<double> problem)
    {
        Outcome<double> outcome = kernel.Run(problem);
        if (kernel.Has("Loss"))
        {
            double[] upstream = problem.LossGradient ?? [.. Enumerable.Repeat(1.0, outcome.Outputs["Loss"].Length)];
            return outcome.Outputs["Loss"].Zip(upstream, (loss, up) => loss * up).Sum();
        }

        double value = kernel.ReturnType != typeof(LossSum) ? outcome.Value
            : kernel.Reduction == Reduction.Mean ? outcome.Sum.Mean : outcome.Sum.Sum;
        return value * problem.GradientScale;
    }
}
