// Constants in emitted code parse back to the same bits.
using LossGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.GeneratorTests;

public sealed class LiteralTests
{
    public static TheoryData<double> Values => new(
        0, -0.0, 1, -1, 0.1, 1e-12, (float)1e-12, 1e30, 123456789, 1e15, 1e16, double.Epsilon, double.MaxValue, -double.MaxValue,
        float.Epsilon, float.MaxValue, Math.PI, 1 / 3.0, 2.2250738585072014e-308);

    [Theory]
    [MemberData(nameof(Values))]
    public void ADoubleComesBack(double value) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits((double)Evaluate(Literals.Number(value, isDouble: true))));

    [Theory]
    [MemberData(nameof(Values))]
    public void AFloatComesBack(double value)
    {
        float single = (float)value;
        if (!float.IsInfinity(single))
        {
            Assert.Equal(BitConverter.SingleToInt32Bits(single), BitConverter.SingleToInt32Bits((float)Evaluate(Literals.Number(value, isDouble: false))));
        }
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "PositiveInfinity")]
    [InlineData(double.NegativeInfinity, "NegativeInfinity")]
    public void WhatHasNoLiteralHasAName(double value, string name)
    {
        Assert.Equal("double." + name, Literals.Number(value, isDouble: true));
        Assert.Equal("float." + name, Literals.Number(value, isDouble: false));
    }

    private static object Evaluate(string literal)
    {
        CSharpCompilation compilation = Harness.Compile(LanguageVersion.CSharp12, $"class C {{ const {(literal.EndsWith('f') ? "float" : "double")} V = {literal}; }}");
        IFieldSymbol field = (IFieldSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("V").Single();
        return field.ConstantValue!;
    }
}
