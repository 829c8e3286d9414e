// Each rule of the simplifier is filled with expressions until it fires, and both sides are evaluated on
// ordinary and special values: they may differ only by the liberties that the rule declares.
using LossGen.Formulas;
using static LossGen.Formulas.Maths;
using static LossGen.Tests.Formulas.LossFormulas;

namespace LossGen.Tests.Formulas;

public class RewriteRuleTests
{
    private static readonly Expr Z = Expr.Variable("z", Axis.Element);
    private static readonly Expr R = Expr.Variable("r", Axis.Row);
    private static readonly double[] Numbers = [0, 1, -1, 2, 0.5, 0.1, -3, -0.25];

    private static readonly Expr[] Fillings =
    [
        X, Z, Y, R, ClassWeight, Eps, -X, X - Z, Z - X, X * Z, X * Y, R * X, R * Eps, ClassWeight * X, 2 * X, 3 * X,
        R * OneHot(T), OneHot(T), X * OneHot(T), Softmax(X), R * Softmax(X), Sigmoid(X), -Sigmoid(X), Tanh(Z), Sign(X), Less(X, Z),
        Exp(X), X / R, X / Z, X + R, Less(R, Eps), 1, 0, ClassCount.Variable,
    ];

    private static readonly Dictionary<string, RewriteRule> Rules =
        SimplificationRules.All.Concat(StabilizationRules.All).Select((rule, i) => (rule, i)).ToDictionary(pair => $"{pair.i}: {pair.rule}", pair => pair.rule);

    public static TheoryData<string> Names { get; } = [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_takes_no_liberty_that_it_does_not_declare(string name)
    {
        RewriteRule rule = Rules[name];
        Random random = new(7);
        int fired = 0;
        for (int i = 0; i < 20_000 && fired < 40; i++)
        {
            Expr before = Fill(rule.Pattern, random);
            if (rule.Apply(before) is { } after)
            {
                fired++;
                Compare(rule, before, after, random);
            }
        }

        Assert.InRange(fired, 5, 40);
    }

    private static Expr Fill(Expr pattern, Random random)
    {
        Dictionary<Expr, Expr> chosen = [];
        return ExprGraph.Rewrite(pattern, node =>
        {
            if (!Placeholder.Is(node))
            {
                return node;
            }

            if (!chosen.TryGetValue(node, out Expr? choice))
            {
                choice = node.Equals(Placeholder.T) ? T
                    : Placeholder.Accepts(node, X) ? Fillings[random.Next(Fillings.Length)]
                    : Numbers[random.Next(Numbers.Length)];
                chosen.Add(node, choice);
            }

            return choice;
        });
    }

    private static void Compare(RewriteRule rule, Expr before, Expr after, Random random)
    {
        for (int i = 0; i < 30; i++)
        {
            Bindings row = i < 10 ? Rows.Ordinary(random) : Rows.WithSpecials(random);
            Dictionary<Expr, double[]> left = Interpreter.EvaluateAll(before, row), right = Interpreter.EvaluateAll(after, row);
            double size = SizeOf(left.Values.Concat(right.Values));
            double sizeOfOperands = SizeOf(left.Where(pair => right.ContainsKey(pair.Key)).Select(pair => pair.Value));
            for (int c = 0; c < Rows.Classes; c++)
            {
                double b = FiniteDifferences.Element(left[before], c), a = FiniteDifferences.Element(right[after], c);
                bool same = StabilizationRules.All.Contains(rule)
                    ? Stabilizes(b, a, size, sizeOfOperands)
                    : Respects(rule.Liberties, b, a, size);
                Assert.True(same, $"{rule}: {before} = {b:R}, {after} = {a:R} in class {c} of x = [{string.Join(", ", row["x"])}]");
            }
        }
    }

    private static bool Respects(Liberty liberties, double before, double after, double size) =>
        BitConverter.DoubleToInt64Bits(after) == BitConverter.DoubleToInt64Bits(before)
        || (double.IsNaN(after) && double.IsNaN(before))
        || (after == 0 && before == 0 && liberties.HasFlag(Liberty.ZeroSign))
        || (!double.IsFinite(size) && liberties.HasFlag(Liberty.NonFinite))
        || (liberties.HasFlag(Liberty.Rounding) && Math.Abs(after - before) <= 1e-11 * size);

    // Where the operands are moderate the unstable side is right too; elsewhere the stable side is at least
    // as finite. How right it is, StabilizationTests say.
    private static bool Stabilizes(double before, double after, double size, double sizeOfOperands) =>
        sizeOfOperands <= 15 && double.IsFinite(size)
            ? Math.Abs(after - before) <= 1e-6 * size
            : double.IsFinite(after) || !double.IsFinite(before) || !double.IsFinite(sizeOfOperands);

    private static double SizeOf(IEnumerable<double[]> values)
    {
        double[] sizes = [.. values.SelectMany(v => v).Select(Math.Abs)];
        return sizes.All(double.IsFinite) ? sizes.Append(1e-300).Max() : double.PositiveInfinity;
    }
}
