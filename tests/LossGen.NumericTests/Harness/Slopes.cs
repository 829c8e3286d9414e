// The function whose slope a kernel's gradient is, element by element: the loss that the kernel itself computes, but
// for the few losses whose gradient is another by contract. For the finite differences.
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

/// <summary>What to difference to meet a kernel's gradient.</summary>
internal sealed class Slopes
{
    private readonly Kernel<double> kernel;
    private readonly HeldFormula? held;

    public Slopes(Kernel<double> kernel)
    {
        this.kernel = kernel;

        // The weight of the shapes' difference counts as a constant.
        held = kernel.Loss.Name == "CIoULoss" ? new HeldFormula(kernel) : null;
    }

    /// <summary>The least and the greatest number between which a data parameter may move.</summary>
    public (double Least, double Most) Range(DataParameter data, Problem<double> problem)
    {
        (double least, double most) = DomainData.Range(DomainData.Of(data, problem.Options));

        // A variance below eps counts as eps, with the gradient it has there: no slope of a constant.
        return kernel.Loss.Name == "GaussianNLLLoss" && data.Name == "var" ? (problem.Options["eps"], most) : (least, most);
    }

    /// <summary>The problem after one element has moved.</summary>
    public Problem<double> Moved(Problem<double> problem, string data, int element, double to)
    {
        if (kernel.IsOwn)
        {
            OwnProblem own = OwnExpectation<double>.ProblemOf(problem.Values, problem.Integers, problem.Options, problem.Losses, problem.RowLength);
            return problem.With(data, [.. OwnReferences.Of(kernel.Loss).Moved(own, data, element, to).Values[data]]);
        }

        double[] values = [.. problem.Values[data]];
        values[element] = to;
        return problem.With(data, values);
    }

    /// <summary>The reduced loss times its upstream gradient, or the losses weighed by theirs.</summary>
    /// <param name="problem">Where.</param>
    /// <param name="at">Where the slope is taken, which holds what counts as a constant.</param>
    public double Value(Problem<double> problem, Problem<double> at)
    {
        if (held is not null)
        {
            return held.Value(problem, at);
        }

        Outcome<double> outcome = kernel.Run(problem);
        if (kernel.Reduction == Reduction.None)
        {
            double[] upstream = problem.LossGradient ?? [.. Enumerable.Repeat(1.0, problem.Losses)];
            return outcome.Outputs["loss"].Zip(upstream, (loss, up) => loss * up).Sum();
        }

        double value = kernel.ReturnType != typeof(LossSum) ? outcome.Value
            : kernel.Reduction == Reduction.Mean ? outcome.Sum.Mean : outcome.Sum.Sum;
        return value * problem.GradientScale;
    }
}
