// A piece of LaTeX together with how tightly it binds. Passed between the rows of LatexNotation.
using LossGen.Formulas;

namespace LossGen.Docs.Formulas;

internal readonly record struct LatexText(string Text, Precedence Precedence)
{
    public static LatexText Atom(string text) => new(text, Precedence.Atom);

    /// <summary>The text, in parentheses if it binds less tightly than its place asks for.</summary>
    public string At(Precedence least) => Precedence < least ? @"\left(" + Text + @"\right)" : Text;
}
