// A product as a page shows it: a number and factors with whole exponents. Sums are lists of them.
using LossGen.Formulas;

namespace LossGen.Docs.Formulas;

internal sealed class Term(double coefficient)
{
    private readonly List<(Expr Factor, int Exponent)> factors = [];

    public double Coefficient { get; private set; } = coefficient;

    public IReadOnlyList<(Expr Factor, int Exponent)> Factors => factors;

    public void Scale(double by) => Coefficient *= by;

    /// <summary>Multiplies by a power of a factor; equal factors are added up and cancel.</summary>
    public void Multiply(Expr factor, int exponent)
    {
        int at = factors.FindIndex(known => known.Factor.Equals(factor));
        if (at < 0 && factor.Operator == Operator.Subtract && factors.FindIndex(known => known.Factor.Equals(factor[1] - factor[0])) is >= 0 and int flipped)
        {
            Coefficient *= exponent % 2 == 0 ? 1 : -1;
            at = flipped;
        }

        // |v|·sgn v = v.
        int absolute = exponent == 1 && factor.Operator == Operator.Sign
            ? factors.FindIndex(known => known.Exponent == 1 && known.Factor.Operator == Operator.Abs && known.Factor[0].Equals(factor[0]))
            : -1;
        if (absolute >= 0)
        {
            factors.RemoveAt(absolute);
            Multiply(factor[0], 1);
            return;
        }

        if (at < 0)
        {
            factors.Add((factor, exponent));
            return;
        }

        int total = factors[at].Exponent + exponent;
        factors[at] = (factors[at].Factor, total);
        if (total == 0)
        {
            factors.RemoveAt(at);
        }
        else if (factor.Operator == Operator.Sqrt && Math.Abs(total) >= 2)
        {
            factors.RemoveAt(at);
            Multiply(factor[0], total / 2);
            if (total % 2 != 0)
            {
                Multiply(factor, total % 2);
            }
        }
    }

    public bool HasSameFactors(Term other) =>
        factors.Count == other.factors.Count && factors.All(factor => other.factors.Contains(factor));

    public void Add(Term other) => Coefficient += other.Coefficient;
}
