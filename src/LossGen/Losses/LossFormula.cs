// What a loss says: its value per element or per row, and how much each counts in the mean. Everything
// else (gradient, Hessian, kernel) follows from it.
using System.Collections.Immutable;
using LossGen.Formulas;

namespace LossGen.Losses;

/// <summary>The maths of one loss under one declaration.</summary>
/// <param name="Loss">The loss of an element, or of a row.</param>
/// <param name="Weight">What the element or row adds to the denominator of the mean; 1 for most losses.</param>
internal sealed record LossFormula(Expr Loss, Expr Weight)
{
    /// <summary>Further values of a row that a declaration may ask for, by name.</summary>
    public ImmutableDictionary<string, Expr> RowOutputs { get; init; } = ImmutableDictionary<string, Expr>.Empty;
}
