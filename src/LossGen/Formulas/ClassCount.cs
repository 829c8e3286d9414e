// The number of classes as a value inside formulas. The simplifier needs it to write the sum of a
// value that is the same for every class; kernels bind it to their row length.
namespace LossGen.Formulas;

/// <summary>The variable that stands for the length of the class axis.</summary>
internal static class ClassCount
{
    /// <summary>The variable's name; no formula may use it for anything else.</summary>
    public const string Name = "classes";

    /// <summary>The number of classes, one value for the whole call, at least 1.</summary>
    public static Expr Variable { get; } = Expr.Variable(Name, Axis.None);
}
