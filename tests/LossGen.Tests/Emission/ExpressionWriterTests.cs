// Expressions as C#: precedence, masks and numbers, and the functions made for a range.
using System.Collections.Immutable;
using LossGen.Emission;
using LossGen.Formulas;
using static LossGen.Formulas.Maths;

namespace LossGen.Tests.Emission;

public sealed class ExpressionWriterTests
{
    private static readonly Expr A = Expr.Variable("a", Axis.Element);
    private static readonly Expr B = Expr.Variable("b", Axis.Element);

    public static TheoryData<string, string> Cases => new()
    {
        { "difference", "a - (b - a)" },
        { "sum of a difference", "a + (b - a)" },
        { "product", "(a + b) * (a * b)" },
        { "negation", "-(a + b) * -a" },
        { "constant", "TLanes.Fill(0.1f) * a" },
        { "choice", "TLanes.Select(TLanes.Less(a, b), a, b)" },
        { "choice or 0", "TLanes.And(TLanes.Less(a, b), a)" },
        { "0 or choice", "TLanes.AndNot(a, TLanes.Less(a, b))" },
        { "condition as a number", "a * TLanes.And(TLanes.LessOrEqual(a, b), TLanes.Fill(1f))" },
        { "number as a condition", "TLanes.Select(TLanes.NotEqual(a, TLanes.Fill(0f)), a, b)" },
        { "maximum with a constant", "TLanes.MaxNative(TLanes.Fill(0f), a)" },
        { "maximum", "TLanes.Max(a, b)" },
        { "floor", "TLanes.MaxNative(b, a)" },
        { "decay", "FloatMath.ExpNonPositive(TLanes.Or(a, TLanes.Fill(-0f)))" },
        { "exponential", "FloatMath.Exp(a)" },
        { "log1p of a decay", "FloatMath.Log1pUnit(FloatMath.ExpNonPositive(TLanes.Or(a, TLanes.Fill(-0f))))" },
        { "log1p of a negated probability", "FloatMath.Log1pNonPositive(-b)" },
        { "log1p", "FloatMath.Log1p(a)" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void AnExpressionReadsAsExpected(string name, string expected)
    {
        ExpressionWriter writer = new(isDouble: false, ImmutableHashSet.Create("b"));
        writer.Name(A, "a");
        writer.Name(B, "b");
        Assert.Equal(expected, writer.Write(Formula(name)));
    }

    [Fact]
    public void WhatLanesDoNotHaveIsAnError() =>
        Assert.Throws<InvalidOperationException>(() => new ExpressionWriter(isDouble: true, ImmutableHashSet<string>.Empty).Write(Softmax(A)));

    private static Expr Formula(string name) => name switch
    {
        "difference" => A - (B - A),
        "sum of a difference" => A + (B - A),
        "product" => (A + B) * (A * B),
        "negation" => -(A + B) * -A,
        "constant" => 0.1 * A,
        "choice" => Select(Less(A, B), A, B),
        "choice or 0" => Select(Less(A, B), A, 0),
        "0 or choice" => Select(Less(A, B), 0, A),
        "condition as a number" => A * LessOrEqual(A, B),
        "number as a condition" => Select(A, A, B),
        "maximum with a constant" => Max(A, 0),
        "maximum" => Max(A, B),
        "floor" => AtLeast(A, B),
        "decay" => Exp(-Abs(A)),
        "exponential" => Exp(A),
        "log1p of a decay" => Log1p(Exp(-Abs(A))),
        "log1p of a negated probability" => Log1p(-B),
        _ => Log1p(A),
    };
}
