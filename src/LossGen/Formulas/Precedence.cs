// How tightly a piece of printed formula holds together. Used by the printer to place parentheses
// where they are needed and nowhere else.
namespace LossGen.Formulas;

/// <summary>Binding strength of notation, weakest first.</summary>
internal enum Precedence
{
    /// <summary>a + b, a − b.</summary>
    Sum,

    /// <summary>−a, Σ_c a, max_c a.</summary>
    Prefix,

    /// <summary>a·b, a/b, w ⊙ v.</summary>
    Product,

    /// <summary>a².</summary>
    Power,

    /// <summary>Names, numbers, functions, brackets.</summary>
    Atom,
}
