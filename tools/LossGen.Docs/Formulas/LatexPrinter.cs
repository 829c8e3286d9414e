// Writes formulas in LaTeX. Parts that were given a name are written by it. Called by FormulaBlock.
using LossGen.Formulas;

namespace LossGen.Docs.Formulas;

internal sealed class LatexPrinter(Symbols symbols)
{
    private readonly Dictionary<Expr, Func<string?, string>> names = [];
    private readonly Dictionary<(Expr Node, string? Index, int Depth), LatexText> texts = [];

    public Symbols Symbols => symbols;

    public bool IsNamed(Expr node) => names.ContainsKey(node);

    /// <summary>Has the part written by a name from now on.</summary>
    public void Name(Expr part, string name) =>
        Name(part, index => part.VariesByClass() && index is not null && symbols.HasRows ? Symbols.At(name, index) : name);

    /// <summary>Has the part written by a name that depends on its index.</summary>
    public void Name(Expr part, Func<string?, string> name)
    {
        names.Add(part, name);
        texts.Clear();
    }

    public LatexText Print(Expr node, string? index, int depth)
    {
        if (names.TryGetValue(node, out Func<string?, string>? name))
        {
            string written = name(index);
            return new LatexText(written, written[0] == '\\' && written.Contains('{', StringComparison.Ordinal) ? Precedence.Product : Precedence.Atom);
        }

        return Define(node, index, depth);
    }

    /// <summary>What the node is, even if it has a name.</summary>
    public LatexText Define(Expr node, string? index, int depth)
    {
        if (!texts.TryGetValue((node, index, depth), out LatexText text))
        {
            text = LatexNotation.Of(node.Operator)(node, new LatexPlace(this, node, index, depth));
            texts.Add((node, index, depth), text);
        }

        return text;
    }

    /// <summary>How long a piece of LaTeX looks: commands and braces take about one letter.</summary>
    public static int Length(string latex)
    {
        int length = 0;
        for (int i = 0; i < latex.Length; i++)
        {
            if (latex[i] == '\\')
            {
                while (i + 1 < latex.Length && char.IsAsciiLetter(latex[i + 1]))
                {
                    i++;
                }

                length++;
            }
            else if (latex[i] is not ('{' or '}' or ' ' or '^' or '_'))
            {
                length++;
            }
        }

        return length;
    }
}
