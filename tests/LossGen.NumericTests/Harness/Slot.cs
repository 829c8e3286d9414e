// A parameter of a declared method, and what it stands for.
namespace LossGen.NumericTests.Harness;

/// <summary>A parameter of a kernel.</summary>
/// <param name="Position">Its position among the parameters.</param>
/// <param name="Name">Its name in the declaration, which exceptions name.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Key">The catalogue's name: of the data, of the option, of the derivative (<c>inputGradient</c>).</param>
/// <param name="Type">Its type: a span, a number, or a reference to a number.</param>
internal sealed record Slot(int Position, string Name, SlotRole Role, string Key, Type Type)
{
    public bool IsSpan => Type.IsGenericType;

    /// <summary>The type of a span's elements, or of the number.</summary>
    public Type Element => IsSpan ? Type.GetGenericArguments()[0] : Type.IsByRef ? Type.GetElementType()! : Type;

    /// <summary>Whether it is a span that the kernel fills with results.</summary>
    public bool IsOutput => Role is SlotRole.Loss or SlotRole.Gradient or SlotRole.Hessian or SlotRole.RowOutput;

    /// <summary>The data parameter that a gradient or Hessian belongs to.</summary>
    public string Source => Role is SlotRole.Gradient or SlotRole.Hessian ? Key[..^Role.ToString().Length] : Key;

    /// <summary>Whether it holds whole numbers.</summary>
    public bool IsIntegers => IsSpan && (Element == typeof(int) || Element == typeof(long) || Element == typeof(short) || Element == typeof(byte));

    /// <summary>Whether a span of the integers can hold a value.</summary>
    public bool Holds(long value) =>
        Element == typeof(int) ? value is >= int.MinValue and <= int.MaxValue
        : Element == typeof(short) ? value is >= short.MinValue and <= short.MaxValue
        : Element == typeof(byte) ? value is >= 0 and <= byte.MaxValue
        : Element == typeof(long);
}
