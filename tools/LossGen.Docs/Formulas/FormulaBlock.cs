// A block of formulas for a page: the lines asked for, then the parts that they share, each under a letter, so that
// nothing long is written twice. Called by FormulaSection.
using LossGen.Formulas;

namespace LossGen.Docs.Formulas;

internal sealed class FormulaBlock(Symbols symbols)
{
    private const int LeastPart = 8;
    private const int LeastSaved = 20;
    private const int LongLine = 110;
    private readonly List<(Func<string?, string> Left, Expr Right)> lines = [];
    private readonly List<(Expr Part, string Name)> parts = [];
    private readonly HashSet<Expr> differences = [];
    private readonly LatexPrinter printer = new(symbols);

    /// <summary>Adds a line.</summary>
    /// <param name="left">The left side, given the index of the row.</param>
    /// <param name="right">The right side.</param>
    public void Add(Func<string?, string> left, Expr right) => lines.Add((left, Shown(right)));

    public string Write()
    {
        NameLines();
        NameSharedParts();
        NameLongParts();
        List<string> written = [];
        Dictionary<string, string> known = [];
        foreach ((Func<string?, string> left, Expr right) in lines)
        {
            // What an earlier line says already is that line's left side.
            string side = left(symbols.IndexLetters[0]);
            string text = Define(right).Text;
            written.Add(side + " &= " + (LatexPrinter.Length(text) >= LeastPart && !known.TryAdd(text, side) ? known[text] : text));
        }

        written.AddRange(parts.AsEnumerable().Reverse().Select(part => LeftOf(part) + " &= " + Define(part.Part).Text));
        return "```math\n\\begin{aligned}\n" + string.Join(" \\\\\n", written) + "\n\\end{aligned}\n```\n";
    }

    private LatexText Print(Expr node) => printer.Print(node, IndexOf(node), DepthOf(node));

    private LatexText Define(Expr node) => printer.Define(node, IndexOf(node), DepthOf(node));

    private void NameLines()
    {
        foreach ((Func<string?, string> left, Expr right) in lines.Where(line => !line.Right.Operator.IsLeaf()).DistinctBy(line => line.Right))
        {
            if (LatexPrinter.Length(Define(right).Text) >= LeastPart)
            {
                printer.Name(right, left);
            }
        }
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

        foreach (Expr node in graph.Nodes.Where(node => uses[node] > 1 && !node.Operator.IsLeaf() && !printer.IsNamed(node) && !IsCondition(node) && !IsMultiple(node)))
        {
            int length = LatexPrinter.Length(Print(node).Text);
            if (length >= LeastPart && (uses[node] - 1) * length >= LeastSaved)
            {
                Name(node);
            }
        }
    }

    private void NameLongParts()
    {
        foreach (Expr root in lines.Select(line => line.Right).Concat(parts.Select(part => part.Part)).ToArray())
        {
            while (LatexPrinter.Length(Define(root).Text) > LongLine)
            {
                Expr? part = new ExprGraph(root).Nodes
                    .Where(node => !node.Equals(root) && !node.Operator.IsLeaf() && !printer.IsNamed(node) && !IsCondition(node))
                    .FirstOrDefault(node => LatexPrinter.Length(Print(node).Text) is >= LongLine / 3 and <= LongLine);
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
        IndexOf(part.Part) is { } index ? Symbols.At(part.Name, index) : part.Name;

    private string? IndexOf(Expr node) => symbols.HasRows && node.VariesByClass() ? symbols.IndexLetters[0] : null;

    private int DepthOf(Expr node) => IndexOf(node) is null ? 0 : 1;

    /// <summary>How many parts got a letter of their own.</summary>
    public int PartCount => parts.Count;

    // Kernels may compute a value in one way and its slope in another; the page shows the one formula. A difference
    // is written the same way round everywhere.
    private Expr Shown(Expr formula) => ExprGraph.Rewrite(formula, node => node.Operator switch
    {
        Operator.Subtract when differences.Contains(node[1] - node[0]) => -(node[1] - node[0]),
        Operator.Subtract when differences.Add(node) => node,
        _ => ShownForms.Of(node),
    });

    private static bool IsMultiple(Expr node) => node.Operator == Operator.Negate || (node.Operator == Operator.Multiply && (node[0].IsConstant || node[1].IsConstant));

    private static bool IsCondition(Expr node) => node.Operator is Operator.Less or Operator.LessOrEqual or Operator.Equal or Operator.OneHot;
}
