// The loss attribute's arguments as plain values. Read once, first thing, by the parser.
using System.Globalization;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

/// <summary>What the attribute says.</summary>
/// <param name="Reduction">The reduction; a number outside the enum where the user cast one.</param>
/// <param name="DType">The number of the runtime's <c>DType</c>.</param>
/// <param name="ZeroWhenEmpty">Whether <c>WhenEmpty.Zero</c> was asked for.</param>
/// <param name="Properties">The properties that were set, in Pascal case; of a flag, 1 or 0.</param>
internal sealed record AttributeArguments(Reduction Reduction, int DType, bool ZeroWhenEmpty, IReadOnlyDictionary<string, double> Properties)
{
    /// <summary>The properties that were set to a text, in Pascal case.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether large calls are to be split over several threads.</summary>
    public bool IsParallel => Properties.TryGetValue("Parallel", out double isParallel) && isParallel != 0;

    /// <summary>The most threads of a call; less than 1 for as many as there are processors.</summary>
    public int MaxDegree => Properties.TryGetValue(KnownNames.MaxDegreeProperty, out double most) ? (int)most : -1;

    public static AttributeArguments Read(AttributeData attribute)
    {
        Dictionary<string, double> properties = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (Number(argument.Value) is { } value)
            {
                properties[argument.Key] = value;
            }
        }

        return new AttributeArguments(
            (Reduction)Positional(attribute, 0, (int)Reduction.Mean),
            Positional(attribute, 1, 0),
            properties.TryGetValue("WhenEmpty", out double whenEmpty) && whenEmpty == 1,
            properties)
        {
            Texts = attribute.NamedArguments
                .Where(argument => argument.Value.Value is string)
                .ToDictionary(argument => argument.Key, argument => (string)argument.Value.Value!, StringComparer.Ordinal),
        };
    }

    private static int Positional(AttributeData attribute, int index, int missing) =>
        index < attribute.ConstructorArguments.Length && Number(attribute.ConstructorArguments[index]) is { } value ? (int)value : missing;

    private static double? Number(TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && constant.Value is int or double or bool
            ? Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture)
            : null;
}
