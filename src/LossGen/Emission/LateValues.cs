// Moves row values into the section before the first pass that uses them, or the last one. Where row values and passes
// are loops of their own, a value computed early would have to be kept in memory meanwhile.
using System.Collections.Immutable;
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class LateValues
{
    /// <summary>The same kernel with its row values as late as they can be.</summary>
    public static KernelPlan In(KernelPlan kernel)
    {
        List<Expr> pending = new();
        ImmutableArray<RowSection>.Builder sections = ImmutableArray.CreateBuilder<RowSection>();
        foreach (RowSection section in kernel.Sections)
        {
            pending.AddRange(section.Values);
            HashSet<Expr> used = ReferenceEquals(section, kernel.Sections.Last()) ? new(pending) : UsedBy(section.Next, pending);
            sections.Add(section with { Values = pending.Where(used.Contains).ToImmutableArray() });
            pending.RemoveAll(used.Contains);
        }

        return kernel with { Sections = sections.ToImmutable() };
    }

    private static HashSet<Expr> UsedBy(Pass? pass, List<Expr> values)
    {
        HashSet<Expr> used = new(), seen = new();
        foreach (Expr root in pass is null ? Enumerable.Empty<Expr>() : RowValues.RootsOf(pass))
        {
            Visit(root);
        }

        return used;

        void Visit(Expr value)
        {
            if (!seen.Add(value) || value.Equals(pass!.Restored))
            {
                return;
            }

            if (values.Contains(value))
            {
                used.Add(value);
            }

            foreach (Expr operand in value.Operands)
            {
                Visit(operand);
            }
        }
    }
}
