// Writes sums, products and quotients as a mathematician would: terms collected, equal factors as powers, one
// fraction instead of nested ones. The kernels keep the order of operations; pages show what they compute.
using LossGen.Formulas;
using static LossGen.Formulas.Operator;

namespace LossGen.Docs.Formulas;

internal static class LatexAlgebra
{
    public static LatexText Write(Expr node, LatexPlace at)
    {
        List<Term> terms = [];
        Collect(node, 1, at, terms, isRoot: true);
        terms.RemoveAll(term => term.Coefficient == 0);
        if (terms.Count == 0)
        {
            return LatexText.Atom("0");
        }

        if (terms.Count == 1)
        {
            return WriteTerm(terms[0], at);
        }

        // A sum that begins with a minus is easier to read the other way round.
        if (terms[0].Coefficient < 0 && terms.Find(term => term.Coefficient > 0) is { } positive)
        {
            terms.Remove(positive);
            terms.Insert(0, positive);
        }

        string text = WriteTerm(terms[0], at).At(Precedence.Prefix);
        foreach (Term term in terms.Skip(1))
        {
            bool isNegative = term.Coefficient < 0;
            term.Scale(isNegative ? -1 : 1);
            LatexText written = WriteTerm(term, at);
            text += (isNegative ? " - " : " + ") + (written.Text[0] == '-' ? @"\left(" + written.Text + @"\right)" : written.At(Precedence.Prefix));
        }

        return new LatexText(text, Precedence.Sum);
    }

    private static void Collect(Expr node, double sign, LatexPlace at, List<Term> terms, bool isRoot = false)
    {
        bool isOpen = isRoot || !at.Of(node).IsNamed;
        switch (node.Operator)
        {
            case Add or Subtract when isOpen:
                Collect(node[0], sign, at, terms);
                Collect(node[1], node.Operator == Add ? sign : -sign, at, terms);
                return;
            case Negate when isOpen:
                Collect(node[0], -sign, at, terms);
                return;
        }

        Term term = new(sign);
        Multiply(term, node, 1, at, isRoot);
        if (term.Factors is [var (factor, exponent)] && exponent == 1 && factor.Operator is Add or Subtract && !at.Of(factor).IsNamed && !factor.Equals(node))
        {
            // What is left of a product is a sum: its terms belong to this one.
            if (Math.Abs(term.Coefficient).Equals(1))
            {
                Collect(factor, term.Coefficient, at, terms);
                return;
            }
        }

        if (terms.Find(known => known.HasSameFactors(term)) is { } same)
        {
            same.Add(term);
        }
        else
        {
            terms.Add(term);
        }
    }

    private static void Multiply(Term term, Expr node, int exponent, LatexPlace at, bool isRoot = false)
    {
        bool isOpen = isRoot || !at.Of(node).IsNamed;
        switch (node.Operator)
        {
            case Constant when double.IsFinite(node.Value) && node.Value != 0:
                term.Scale(Math.Pow(node.Value, exponent));
                break;
            case Operator.Multiply or Divide when isOpen:
                Multiply(term, node[0], exponent, at);
                Multiply(term, node[1], node.Operator == Divide ? -exponent : exponent, at);
                break;
            case Negate when isOpen:
                term.Scale(exponent % 2 == 0 ? 1 : -1);
                Multiply(term, node[0], exponent, at);
                break;
            default:
                term.Multiply(node, exponent);
                break;
        }
    }

    private static LatexText WriteTerm(Term term, LatexPlace at)
    {
        if (term.Coefficient < 0)
        {
            return WriteNegative(term, at);
        }

        // Cases stand behind the fraction, sums at its very end.
        (Expr Factor, int Exponent)[] above = [.. term.Factors.Where(factor => factor.Exponent > 0 && !StandsBehind(factor.Factor, at)).OrderBy(factor => IsSum(factor.Factor, at))];
        (Expr Factor, int Exponent)[] behind = [.. term.Factors.Where(factor => factor.Exponent > 0 && StandsBehind(factor.Factor, at))];
        (Expr Factor, int Exponent)[] below = [.. term.Factors.Where(factor => factor.Exponent < 0).Select(factor => (factor.Factor, -factor.Exponent))];
        double coefficient = term.Coefficient;
        double inverse = Math.Round(1 / coefficient);
        bool isUnitFraction = coefficient < 1 && inverse < 1000 && (1 / inverse).Equals(coefficient);
        if (below.Length > 0)
        {
            string over = Product(isUnitFraction ? 1 : coefficient, above, at).Text;
            string under = Product(isUnitFraction ? inverse : 1, below, at).Text;
            LatexText fraction = new(@"\frac{" + over + "}{" + under + "}", Precedence.Product);
            return behind.Length == 0 ? fraction : new(fraction.Text + @" \, " + Product(1, behind, at).At(Precedence.Product), Precedence.Product);
        }

        return Product(coefficient, [.. above, .. behind], at);
    }

    private static LatexText WriteNegative(Term term, LatexPlace at)
    {
        // −(a if P else b) reads better as (−a if P else −b) where a sign vanishes by it.
        if (term is { Coefficient: -1, Factors: [({ Operator: Select } select, 1)] } && !at.Of(select).IsNamed
            && (IsNegative(select[1]) || IsNegative(select[2])))
        {
            Expr negated = Expr.Of(Select, select[0], Negated(select[1]), Negated(select[2]));
            return LatexNotation.Of(Select)(negated, at.Of(negated));
        }

        if (term is { Coefficient: -1, Factors: [({ Operator: AtLeast } floor, 1)] } && !at.Of(floor).IsNamed && IsNegative(floor[0]) && IsNegative(floor[1]))
        {
            return LatexText.Atom(@"\min\left(" + at.Print(Negated(floor[0]), at.Index, at.Depth).Text + ", " + at.Print(Negated(floor[1]), at.Index, at.Depth).Text + @"\right)");
        }

        term.Scale(-1);
        LatexText text = WriteTerm(term, at);
        return new("-" + (term.Factors.Count == 1 && IsSum(term.Factors[0].Factor, at) ? text.Text : text.At(Precedence.Product)), Precedence.Prefix);
    }

    private static bool IsNegative(Expr node) => node.Operator == Negate || (node.IsConstant && node.Value < 0);

    private static Expr Negated(Expr node) =>
        node.Operator == Negate ? node[0] : node.IsConstant ? Expr.Constant(node.Value == 0 ? 0 : -node.Value) : -node;

    private static bool StandsBehind(Expr factor, LatexPlace at) => factor.Operator == Select && !at.Of(factor).IsNamed;

    private static bool IsSum(Expr factor, LatexPlace at) => factor.Operator is Sum or Maximum or LogSumExp && !at.Of(factor).IsNamed;

    private static LatexText Product(double coefficient, (Expr Factor, int Exponent)[] factors, LatexPlace at)
    {
        LatexText number = LatexNumbers.Write(coefficient);
        if (factors.Length == 0)
        {
            return number;
        }

        List<string> texts = coefficient.Equals(1) ? [] : [number.At(Precedence.Product)];
        for (int i = 0; i < factors.Length; i++)
        {
            LatexText factor = at.Print(factors[i].Factor, at.Index, at.Depth);
            if (factors[i].Exponent != 1)
            {
                factor = new(factor.At(Precedence.Atom) + (factors[i].Exponent < 10 ? "^" + factors[i].Exponent : "^{" + factors[i].Exponent + "}"), Precedence.Power);
            }

            bool isLastSum = i == factors.Length - 1 && IsSum(factors[i].Factor, at) && factors[i].Exponent == 1;
            if (factors.Length == 1 && texts.Count == 0)
            {
                return factor;
            }

            texts.Add(isLastSum ? factor.Text : factor.At(Precedence.Product));
        }

        return new(string.Join(@" \, ", texts), factors.Length == 1 && texts.Count == 1 ? Precedence.Atom : Precedence.Product);
    }
}
