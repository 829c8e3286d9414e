// Counts how often each value is used by the distinct values around it. A value used twice gets a name.
using LossGen.Formulas;

namespace LossGen.Kernels;

internal sealed class UseCounts
{
    private readonly Dictionary<Expr, int> counts = new();
    private readonly List<Expr> order = new();

    /// <summary>The distinct values reached, operands first.</summary>
    public IReadOnlyList<Expr> Order => order;

    /// <summary>The values that enter from outside: not followed, only counted.</summary>
    public HashSet<Expr> Boundary { get; } = new();

    public int this[Expr value] => counts.TryGetValue(value, out int count) ? count : 0;

    /// <summary>Adds a value and all it is made of, as far as <paramref name="enters"/> allows.</summary>
    public void Add(Expr value, Func<Expr, bool> enters)
    {
        counts[value] = this[value] + 1;
        if (counts[value] > 1)
        {
            return;
        }

        if (!enters(value))
        {
            Boundary.Add(value);
            return;
        }

        foreach (Expr operand in value.Operands)
        {
            Add(operand, enters);
        }

        order.Add(value);
    }
}
