// What the placeholders of a pattern stand for in one match. Immutable: the matcher tries several.
using System.Collections.Immutable;

namespace LossGen.Formulas;

/// <summary>The expressions found for placeholders.</summary>
internal sealed class Match
{
    private readonly ImmutableDictionary<Expr, Expr> found;

    private Match(ImmutableDictionary<Expr, Expr> found) => this.found = found;

    public static Match Empty { get; } = new(ImmutableDictionary<Expr, Expr>.Empty);

    /// <summary>What a placeholder stands for.</summary>
    public Expr this[Expr placeholder] => found[placeholder];

    /// <summary>The number that a constant's placeholder stands for.</summary>
    public double Number(Expr placeholder) => found[placeholder].Value;

    /// <summary>The match with one more placeholder bound; null if it already stands for something else.</summary>
    public Match? With(Expr placeholder, Expr expr) => found.TryGetValue(placeholder, out Expr? earlier)
        ? earlier.Equals(expr) ? this : null
        : new(found.Add(placeholder, expr));

    /// <summary>A rule's replacement with the placeholders filled in.</summary>
    public Expr Fill(Expr template) =>
        ExprGraph.Rewrite(template, node => Placeholder.Is(node) ? found[node] : node);
}
