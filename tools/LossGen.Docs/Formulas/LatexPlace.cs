// Where a node is being written: its index along the row, how many sums are around it, and the printer to ask
// for operands. Handed to the rows of LatexNotation.
using LossGen.Formulas;

namespace LossGen.Docs.Formulas;

/// <param name="Index">The index at which a value per class is wanted; null where the whole row is meant.</param>
/// <param name="Depth">How many index letters are taken around the node.</param>
internal sealed record LatexPlace(LatexPrinter Printer, Expr Node, string? Index, int Depth)
{
    public Symbols Symbols => Printer.Symbols;

    /// <summary>Whether the node has a name of its own, which is written instead of it.</summary>
    public bool IsNamed => Printer.IsNamed(Node);

    /// <summary>An operand, written at the same index.</summary>
    public LatexText this[int operand] => Print(Node[operand], Index, Depth);

    public LatexPlace Of(Expr other) => this with { Node = other };

    public LatexText Print(Expr node, string? index, int depth) => Printer.Print(node, index, depth);

    /// <summary>An index letter that nothing around the node uses.</summary>
    public string FreshIndex() => Symbols.IndexLetters[Math.Min(Depth, Symbols.IndexLetters.Count - 1)];
}
