// Rows whose target is ignored, inside formulas: the catalogue guards losses by it, and kernels, which write
// the zeros of ignored rows by themselves, look behind the guard.
namespace LossGen.Formulas;

/// <summary>The variable that is 1 in rows whose target is not the ignored class, else 0.</summary>
internal static class KeptRows
{
    /// <summary>The variable's name; no formula may use it for anything else.</summary>
    public const string Name = "kept";

    public static Expr Variable { get; } = Expr.Variable(Name, Axis.Row);

    /// <summary>The value, but 0 in ignored rows.</summary>
    public static Expr Guard(Expr value) => Maths.Select(Variable, value, 0);

    /// <summary>Whether the value is a guarded one.</summary>
    public static bool IsGuarded(Expr value) =>
        value.Operator == Operator.Select && value[0].Equals(Variable) && value[2].Is(0);

    /// <summary>What a guarded value is in rows that count; any other value itself.</summary>
    public static Expr Unguarded(Expr value) => IsGuarded(value) ? value[1] : value;
}
