// A block of formulas for a page: the lines asked for, then the parts that they share, each under a letter, so that
// nothing long is written twice. Called by FormulaSection.
using LossGen.Formulas;

namespace LossGen.Docs.Formulas;

internal sealed class FormulaBlock(Symbols symbols)
{
    private const int LongPart = 14;
    private const int LongLine = 110;
    private readonly List<(string Left, Expr Right)> lines = [];
    private readonly List<(Expr Part, string Name)> parts = [];
    private readonly LatexPrinter printer = new(symbols);

    /// <summary>The operators that the block uses.</summary>
    public IReadOnlySet<Operator> Operators =>
        new ExprGraph([.. lines.Select(line => line.Right)]).Nodes.Select(node => node.Operator).ToHashSet();

    public void Add(string left, Expr right) => lines.Add((left, right));

    public string Write()
    {
        NameSharedParts();
        NameLongParts();
        IEnumerable<string> written = lines.Select(line => line.Left + " &= " + printer.Print(line.Right, IndexOf(line.Right), DepthOf(line.Right)).Text)
            .Concat(parts.AsEnumerable().Reverse().Select(part => LeftOf(part) + " &= " + printer.Define(part.Part, IndexOf(part.Part), DepthOf(part.Part)).Text));
        return "```math\n\\begin{aligned}\n" + string.Join(" \\\\\n", written) + "\n\\end{aligned}\n```\n";
    }

    // Operands come before their users, so that a long part is written with the names of the parts inside.
    private void NameSharedParts()
    {
        ExprGraph graph = new([.. lines.Select(line => line.Right)]);
        Dictionary<Expr, int> uses = [];
        foreach (Expr operand in graph.Nodes.SelectMany(node => node.Operands).Concat(lines.Select(line => line.Right)))
        {
            uses[operand] = uses.GetValueOrDefault(operand) + 1;
        }

        foreach (Expr node in graph.Nodes.Where(node => uses[node] > 1 && !node.Operator.IsLeaf() && !IsCondition(node)))
        {
            if (LatexPrinter.Length(printer.Print(node, IndexOf(node), DepthOf(node)).Text) >= LongPart)
            {
                Name(node);
            }
        }
    }

    private void NameLongParts()
    {
        foreach (Expr root in lines.Select(line => line.Right).Concat(parts.Select(part => part.Part)).ToArray())
        {
            while (LatexPrinter.Length(printer.Define(root, IndexOf(root), DepthOf(root)).Text) > LongLine)
            {
                Expr? part = new ExprGraph(root).Nodes
                    .Where(node => !node.Equals(root) && !node.Operator.IsLeaf() && !printer.IsNamed(node) && !IsCondition(node))
                    .FirstOrDefault(node => LatexPrinter.Length(printer.Print(node, IndexOf(node), DepthOf(node)).Text) is >= LongLine / 3 and <= LongLine);
                if (part is null)
                {
                    break;
                }

                Name(part);
            }
        }
    }

    private void Name(Expr part)
    {
        string name = part.Operator == Operator.Softmax && symbols.Take("p") ? "p" : symbols.NextPart();
        printer.Name(part, name);
        parts.Add((part, name));
    }

    private string LeftOf((Expr Part, string Name) part) =>
        IndexOf(part.Part) is { } index ? part.Name + "_{" + index + "}" : part.Name;

    private string? IndexOf(Expr node) => symbols.HasRows && node.VariesByClass() ? symbols.IndexLetters[0] : null;

    private int DepthOf(Expr node) => IndexOf(node) is null ? 0 : 1;

    private static bool IsCondition(Expr node) => node.Operator is Operator.Less or Operator.LessOrEqual or Operator.Equal or Operator.OneHot;
}
