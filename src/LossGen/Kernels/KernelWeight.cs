// How much work a kernel is. A light step of an element-wise kernel, or of a pass along a row, waits for memory and for
// its sums, and gains by sums kept in registers and steps side by side. A heavy kernel would overrun the registers, and
// the number of locals up to which the just-in-time compiler inlines: it takes one register at a time instead of two.
// The limits were found by measuring every loss both ways (benchmarks). Asked by the emitters.
using LossGen.Formulas;

namespace LossGen.Kernels;

internal static class KernelWeight
{
    private const int MostOfLight = 24;

    private const int MostOfPairs = 100;

    /// <summary>The same where there are 16 registers, not 32.</summary>
    private const int MostOfNarrowPairs = 60;

    private const int LeastOfLight = 6;

    /// <summary>About as much as a polynomial weighs: as many simple operations.</summary>
    private const int Polynomial = 10;

    /// <summary>What a logarithm of 1 + x weighs, whose coefficients stay in registers beside those of other functions.</summary>
    private const int LogOnePlus = 55;

    /// <summary>The number of polynomials that the passes over a row compute at every step.</summary>
    public static int PolynomialsInPasses(this KernelPlan kernel)
    {
        Regions regions = new(kernel.HasRows);
        return kernel.Passes.Sum(pass =>
        {
            UseCounts uses = new();
            foreach (Expr root in pass.Reductions.Select(reduction => reduction[0]).Concat(pass.Stores.Select(store => store.Value)))
            {
                uses.Add(root, node => regions.Of(node) == Region.Element && !node.Equals(pass.Restored));
            }

            return uses.Order.Count(IsPolynomial);
        });
    }

    /// <summary>Whether a step of an element-wise kernel is a few operations, none of which is a polynomial.</summary>
    public static bool IsLight(this KernelPlan kernel) => AreFew(StepValues.Of(kernel, IsOperation));

    /// <summary>The same of a step of a pass over the classes of a row.</summary>
    public static bool IsLight(this Pass pass)
    {
        UseCounts uses = new();
        foreach (Expr root in pass.Reductions.Select(reduction => reduction[0]).Concat(pass.Stores.Select(store => store.Value)))
        {
            uses.Add(root, value => value.Axis.HasFlag(Axis.Class) && !value.Equals(pass.Restored));
        }

        return pass.Kept is null && AreFew(uses.Order.Where(IsOperation));
    }

    /// <summary>Whether anything that the kernel computes is a polynomial, be it once a row.</summary>
    public static bool HasPolynomials(this KernelPlan kernel) => StepValues.Of(kernel, IsPolynomial).Any();

    /// <summary>Whether a group of lanes is one register of that many bits; else it is two.</summary>
    public static bool TakesOneRegister(this KernelPlan kernel, int bits) => bits == 512
        ? WeightOf(kernel) > MostOfPairs
        : WeightOf(kernel) > MostOfNarrowPairs || (!kernel.HasRows && kernel.IsLight() && WeightOf(kernel) >= LeastOfLight);

    private static int WeightOf(KernelPlan kernel) => Operations(kernel).Sum(WeightOf);

    private static int WeightOf(Expr operation) =>
        operation.Operator == Operator.Log1p && ValueRange.Of(operation[0]) is not { Minimum: >= 0, Maximum: <= 1 } ? LogOnePlus
        : IsPolynomial(operation) ? Polynomial
        : 1;

    // Each pass computes for itself what it does not find done: the values of rows and of the whole call.
    private static IEnumerable<Expr> Operations(KernelPlan kernel)
    {
        HashSet<Expr> done = new(kernel.Scalars.Concat(kernel.Sections.SelectMany(section => section.Values)));
        done.UnionWith(kernel.Passes.SelectMany(pass => pass.Reductions));
        IEnumerable<Expr> loss = Roots(kernel.Loss);
        IEnumerable<Expr> rows = kernel.HasRows ? Reached(kernel.Sections.SelectMany(section => section.Values).Concat(loss), done) : Enumerable.Empty<Expr>();
        return rows.Concat(kernel.Passes.SelectMany(pass => Reached(
            pass.Values.Concat(pass.Reductions.SelectMany(reduction => reduction.Operands))
                .Concat(Roots(pass.Kept))
                .Concat(pass.Stores.Select(store => store.Value))
                .Concat(kernel.HasRows ? Enumerable.Empty<Expr>() : loss),
            done))).Where(IsOperation);
    }

    private static IEnumerable<Expr> Roots(Expr? root) => root is null ? Enumerable.Empty<Expr>() : new[] { root };

    private static IEnumerable<Expr> Reached(IEnumerable<Expr> roots, HashSet<Expr> done)
    {
        HashSet<Expr> seen = new();
        Stack<Expr> open = new(roots);
        while (open.Count > 0)
        {
            Expr value = open.Pop();
            if (!seen.Add(value))
            {
                continue;
            }

            yield return value;
            foreach (Expr operand in value.Operands.Where(operand => !done.Contains(operand)))
            {
                open.Push(operand);
            }
        }
    }

    private static bool IsOperation(Expr value) => value.Operator is not (Operator.Constant or Operator.Variable);

    private static bool AreFew(IEnumerable<Expr> values)
    {
        List<Expr> operations = values.ToList();
        return operations.Count <= MostOfLight && !operations.Any(IsPolynomial);
    }

    private static bool IsPolynomial(Expr value) => value.Operator
        is Operator.Exp or Operator.Log or Operator.Log1p or Operator.Expm1 or Operator.Sigmoid or Operator.Softplus
        or Operator.Tanh or Operator.ArcTangent or Operator.Power or Operator.BernoulliNll;
}
