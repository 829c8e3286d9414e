// The float vector math against double, on every 4001st float. All of them: tools/LossGen.Ulp.
using LossGen.Ulp;

namespace LossGen.Runtime.Tests;

public sealed class FloatMathTests
{
    public static TheoryData<string> Names => [.. Function.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_within_its_bound(string name)
    {
        Function function = Function.All.Single(f => f.Name == name);
        Findings findings = Sweep.Run(function, 4001, static _ => { });
        Assert.True(findings.Inputs > 250_000);
        Assert.True(findings.Misrounded < findings.Inputs / 10, findings.Row(function));
        Assert.True(findings.Hold(function), findings.Row(function));
    }

    [Fact]
    public void The_check_sees_a_result_that_is_off()
    {
        Function wrong = new("wrong", VectorMath.Exp, static x => Math.Exp(x * 1.000001), 1.1);
        Assert.False(Sweep.Run(wrong, 40009, static _ => { }).Hold(wrong));
    }
}
