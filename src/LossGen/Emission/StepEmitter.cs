// Writes what a step of an element-wise kernel does with one group of lanes, between the loads and the stores whose code
// the loop gives. Called by ElementwiseEmitter and LightLoop.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class StepEmitter
{
    /// <summary>Writes the loads and the values that have names.</summary>
    /// <param name="scope">The kernel.</param>
    /// <param name="load">The code that loads a group of a parameter.</param>
    public static void Compute(KernelScope scope, Func<string, string> load)
    {
        Pass pass = scope.Kernel.Passes.Single();
        foreach (Expr variable in pass.Loads)
        {
            scope.Declare(variable, load(variable.Name));
        }

        foreach (Expr value in pass.Values)
        {
            scope.Compute(value);
        }

        if (scope.Kernel.Loss is { } loss && scope.HasTotal && scope.HasLosses)
        {
            scope.NameLoss(loss);
        }
    }

    /// <summary>Writes the stores of losses and derivatives.</summary>
    /// <param name="scope">The kernel.</param>
    /// <param name="store">The statement that stores a value as a group of a parameter.</param>
    public static void Store(KernelScope scope, Func<string, string, string> store)
    {
        if (scope.Kernel.Loss is { } loss && scope.HasLosses)
        {
            scope.Writer.Line(store(scope.Expressions.Write(loss), "loss"));
        }

        foreach (Store derivative in scope.Kernel.Passes.Single().Stores)
        {
            scope.Writer.Line(store(scope.Expressions.Write(derivative.Value), derivative.Output.Name));
        }
    }
}
