// Every table of the algebra has a row for every operator.
using LossGen.Formulas;

namespace LossGen.Tests.Formulas;

public class CompletenessTests
{
    public static TheoryData<string> Operators { get; } = [.. Enum.GetNames<Operator>()];

    [Theory]
    [MemberData(nameof(Operators))]
    public void Every_operator_can_be_interpreted_printed_and_differentiated(string name)
    {
        Operator op = Enum.Parse<Operator>(name);
        Assert.True(Interpretation.Knows(op));
        Assert.True(Notation.Knows(op));
        Assert.True(DerivativeRules.Knows(op));
        int rules = DerivativeRules.Of(op).Count;
        Assert.True(rules == 0 || rules == op.Arity());
    }
}
