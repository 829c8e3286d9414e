// The unknowns of a rewrite rule's pattern. They are variables whose names no formula can have.
namespace LossGen.Formulas;

/// <summary>Placeholders of patterns; equal placeholders stand for equal expressions.</summary>
internal static class Placeholder
{
    private const char AnyMark = '?';
    private const char ConstantMark = '#';

    public static Expr A { get; } = Any("a");

    public static Expr B { get; } = Any("b");

    public static Expr C { get; } = Any("c");

    public static Expr D { get; } = Any("d");

    public static Expr E { get; } = Any("e");

    /// <summary>A row's target.</summary>
    public static Expr T { get; } = Any("t");

    /// <summary>A constant.</summary>
    public static Expr K { get; } = Expr.Variable(ConstantMark + "k", Axis.None);

    /// <summary>Another constant.</summary>
    public static Expr M { get; } = Expr.Variable(ConstantMark + "m", Axis.None);

    public static bool Is(Expr expr) =>
        expr.Operator == Operator.Variable && expr.Name[0] is AnyMark or ConstantMark;

    /// <summary>Whether the placeholder may stand for the expression.</summary>
    public static bool Accepts(Expr placeholder, Expr expr) => placeholder.Name[0] == AnyMark || expr.IsConstant;

    private static Expr Any(string name) => Expr.Variable(AnyMark + name, Axis.Element);
}
