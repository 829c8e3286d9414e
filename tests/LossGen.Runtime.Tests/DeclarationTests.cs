// What the attributes carry and default to, and how loss sums add up.
using System.Reflection;

namespace LossGen.Runtime.Tests;

public sealed class DeclarationTests
{
    public static TheoryData<Type> Attributes =>
        [.. typeof(LossAttribute).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(LossAttribute)))];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Losses_default_to_the_mean_in_the_signature_s_type(Type type)
    {
        ConstructorInfo constructor = Assert.Single(type.GetConstructors());
        Assert.Equal([Reduction.Mean, DType.Inferred], constructor.GetParameters().Select(p => Enum.ToObject(p.ParameterType, p.DefaultValue!)));
        LossAttribute attribute = (LossAttribute)constructor.Invoke([Reduction.Sum, DType.Float64]);
        Assert.Equal((Reduction.Sum, DType.Float64, WhenEmpty.NaN), (attribute.Reduction, attribute.DType, attribute.WhenEmpty));
        Assert.True(type.IsSealed);
        Assert.Equal(AttributeTargets.Method, type.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn);
    }

    [Fact]
    public void Options_have_the_defaults_of_PyTorch()
    {
        CrossEntropyLossAttribute attribute = new();
        Assert.Equal((0, 0, -100, 0.0), (attribute.Classes, attribute.Spatial, attribute.IgnoreIndex, attribute.LabelSmoothing));
        Assert.Equal(-100, new NLLLossAttribute().IgnoreIndex);
    }

    [Fact]
    public void Loss_sums_add_up_before_they_are_divided()
    {
        LossSum sum = new LossSum(3, 2) + new LossSum(5, 2) + LossSum.Zero;
        Assert.Equal(new LossSum(8, 4), sum);
        Assert.Equal(new LossSum(8, 4), LossSum.Add(new LossSum(3, 2), new LossSum(5, 2)));
        Assert.Equal(2, sum.Mean);
        Assert.True(double.IsNaN(LossSum.Zero.Mean));
        Assert.True(double.IsNaN(new LossSum(1, 0).Mean));
    }
}
