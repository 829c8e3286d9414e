// Writes a formula on one line in mathematical notation: for debugging, for the comments of emitted
// code and for the documentation of the losses.
namespace LossGen.Formulas;

/// <summary>The printer of formulas.</summary>
internal static class Printer
{
    // A shared value is written out wherever it is used, so the text of a formula can be far longer than
    // the formula; a part longer than this is left out.
    private const int LongestText = 4000;

    /// <summary>
    /// The formula with as few parentheses as mathematics needs. Products and sums are written without the
    /// parentheses that only say in which order they are rounded.
    /// </summary>
    public static string Print(Expr expr)
    {
        Dictionary<Expr, PrintedText> texts = [];
        foreach (Expr node in new ExprGraph(expr).Nodes)
        {
            PrintedText text = Notation.Of(node.Operator)(node, [.. node.Operands.Select(operand => texts[operand])]);
            texts[node] = text.Text.Length <= LongestText ? text : PrintedText.Atom("…");
        }

        return texts[expr].Text;
    }
}
