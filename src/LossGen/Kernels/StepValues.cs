// The values that a step of an element-wise kernel works with: all that its loss and its stores are made of, down to the
// values of the whole call. Used by KernelWeight and by the emitter of steps.
using LossGen.Formulas;

namespace LossGen.Kernels;

internal static class StepValues
{
    /// <summary>The values that a step computes itself, of those wanted, each once.</summary>
    public static IEnumerable<Expr> Of(KernelPlan kernel, Func<Expr, bool> wanted) =>
        Reached(kernel).Where(value => !kernel.Scalars.Contains(value) && wanted(value));

    /// <summary>The values of the whole call that a step uses, in the order in which they are computed.</summary>
    public static IEnumerable<Expr> ScalarsOf(KernelPlan kernel)
    {
        HashSet<Expr> reached = new(Reached(kernel));
        return kernel.Scalars.Where(reached.Contains);
    }

    private static IEnumerable<Expr> Reached(KernelPlan kernel)
    {
        HashSet<Expr> seen = new();
        Stack<Expr> open = new(kernel.Passes.SelectMany(pass => pass.Stores).Select(store => store.Value));
        if (kernel.Loss is { } loss)
        {
            open.Push(loss);
        }

        while (open.Count > 0)
        {
            Expr value = open.Pop();
            if (!seen.Add(value))
            {
                continue;
            }

            yield return value;
            if (!kernel.Scalars.Contains(value))
            {
                foreach (Expr operand in value.Operands)
                {
                    open.Push(operand);
                }
            }
        }
    }
}
