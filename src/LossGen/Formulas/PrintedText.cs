// A piece of printed formula together with how tightly it binds. Passed between the rows of Notation.
namespace LossGen.Formulas;

/// <summary>Text of a subexpression.</summary>
internal readonly record struct PrintedText(string Text, Precedence Precedence)
{
    public static PrintedText Atom(string text) => new(text, Precedence.Atom);

    /// <summary>The text, in parentheses if it binds less tightly than its place asks for.</summary>
    public string At(Precedence least) => Precedence < least ? "(" + Text + ")" : Text;
}
