// Keeps emitted expressions short: a value made of many operations gets a name, even if it is used once.
using LossGen.Formulas;

namespace LossGen.Kernels;

internal sealed class Readability
{
    /// <summary>The most operations and names that one statement should hold.</summary>
    private const int Most = 7;

    private readonly Dictionary<Expr, int> sizes = new();

    /// <summary>
    /// Whether the value is to be named; asked for operands first, each with whether it is named anyway and
    /// whether it may be (what is stored as it is need not be).
    /// </summary>
    public bool WantsName(Expr value, bool isNamedAnyway, bool mayBeNamed = true)
    {
        int size = 1;
        foreach (Expr operand in value.Operands)
        {
            size += sizes.TryGetValue(operand, out int known) ? known : 1;
        }

        bool isNamed = isNamedAnyway || (mayBeNamed && size > Most);
        sizes[value] = isNamed ? 1 : size;
        return isNamed;
    }
}
