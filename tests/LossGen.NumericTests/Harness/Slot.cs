// What a parameter of a declared method stands for: which field of Arguments it is given.
namespace LossGen.NumericTests.Harness;

/// <summary>A parameter of a kernel.</summary>
/// <param name="Name">Its name in the declaration, which exceptions name.</param>
/// <param name="Field">The field of <see cref="Arguments{T}"/>.</param>
/// <param name="Type">Its type: a span or a number.</param>
internal sealed record Slot(string Name, string Field, Type Type)
{
    public bool IsSpan => Type.IsGenericType;

    public bool IsOutput => Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(Span<>);

    public bool IsIndices => Field.EndsWith("Indices", StringComparison.Ordinal);
}
