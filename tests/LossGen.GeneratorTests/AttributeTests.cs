// The runtime's attributes and the compiler's catalogue say the same: every loss has its attribute, every option
// its property of the right type and default, and no attribute promises what no loss has.
using System.Reflection;
using LossGen.Losses;

namespace LossGen.GeneratorTests;

public sealed class AttributeTests
{
    private static readonly string[] Shared = [nameof(LossAttribute.Reduction), nameof(LossAttribute.DType), nameof(LossAttribute.WhenEmpty), nameof(LossAttribute.Parallel),
        nameof(LossAttribute.MaxDegreeOfParallelism), nameof(Attribute.TypeId)];

    public static TheoryData<string> Losses { get; } = [.. LossCatalogue.All.Select(loss => loss.Name)];

    [Fact]
    public void EveryLossHasItsAttributeAndEveryAttributeItsLoss() => Assert.Equal(
        LossCatalogue.All.Select(loss => loss.AttributeName).Order(StringComparer.Ordinal),
        typeof(LossAttribute).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(LossAttribute)))
            .Select(type => type.FullName)
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Losses))]
    public void EveryOptionHasItsProperty(string name)
    {
        LossDefinition loss = LossCatalogue.Find(name);
        LossAttribute attribute = Make(loss);
        foreach (LossOption option in loss.Options.Where(option => !option.IsWeights))
        {
            PropertyInfo? property = attribute.GetType().GetProperty(option.PropertyName);
            Assert.True(property is { CanRead: true, CanWrite: true }, $"{name} has no property {option.PropertyName}.");
            object value = property.GetValue(attribute)!;
            Assert.Equal(
                option.Kind switch
                {
                    OptionKind.Flag => typeof(bool),
                    OptionKind.Number => typeof(double),
                    _ => typeof(int),
                },
                property.PropertyType.IsEnum ? typeof(int) : property.PropertyType);
            if (option.Default is { } expected && !IsLeftOpen(option))
            {
                Assert.Equal(expected, Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void NoPropertyIsWithoutItsOption(string name)
    {
        LossDefinition loss = LossCatalogue.Find(name);
        IEnumerable<string> options = loss.Options.Where(option => !option.IsWeights).Select(option => option.PropertyName);
        Assert.Empty(Make(loss).GetType().GetProperties()
            .Select(property => property.Name)
            .Except(Shared)
            .Except([nameof(LossAttribute.MinHessian), loss.UserMethod?.Property ?? ""])
            .Except(options));
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void EveryAttributeTakesReductionAndDType(string name)
    {
        LossAttribute attribute = Make(LossCatalogue.Find(name));
        Assert.Equal((Reduction.Mean, DType.Inferred), (attribute.Reduction, attribute.DType));
        ParameterInfo[] parameters = attribute.GetType().GetConstructors().Single().GetParameters();
        Assert.Equal(["reduction", "dtype"], parameters.Select(parameter => parameter.Name));
        Assert.All(parameters, parameter => Assert.True(parameter.HasDefaultValue));
        AttributeUsageAttribute usage = attribute.GetType().GetCustomAttribute<AttributeUsageAttribute>()!;
        Assert.Equal((AttributeTargets.Method, false, false), (usage.ValidOn, usage.AllowMultiple, usage.Inherited));
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void ExamplesAndDefaultsAreInRange(string name) => Assert.All(
        LossCatalogue.Find(name).Options.Where(option => !option.IsWeights),
        option => Assert.All(
            option.Default is { } value ? option.Examples.Add(value) : option.Examples,
            number => Assert.True(option.Allows(number), $"{option.Name} {number}")));

    // Row lengths and positions that a parameter may give are 0 on an attribute that does not.
    private static bool IsLeftOpen(LossOption option) => option.Name == "spatial";

    private static LossAttribute Make(LossDefinition loss)
    {
        Type type = typeof(LossAttribute).Assembly.GetType(loss.AttributeName, throwOnError: true)!;
        return (LossAttribute)Activator.CreateInstance(type, Reduction.Mean, DType.Inferred)!;
    }
}
