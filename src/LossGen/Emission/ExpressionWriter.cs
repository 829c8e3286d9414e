// Writes values as C# over lanes, in the order of operations that the plan has, which rounding depends on. A value
// that has a name is written as its name; comparisons are masks, and become numbers only where a number is asked for.
using System.Collections.Immutable;
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class ExpressionWriter(bool isDouble, ImmutableHashSet<string> probabilities)
{
    private const int Sum = 1;
    private const int Product = 2;
    private const int Unary = 3;
    private const int Primary = 4;

    private readonly Dictionary<Expr, string> names = new();
    private readonly HashSet<Expr> masks = new();

    private string Maths => isDouble ? "DoubleMath" : "FloatMath";

    /// <summary>From now on the value is written as this name.</summary>
    public void Name(Expr value, string name) => names[value] = name;

    /// <summary>From now on the condition is written as this name of a mask.</summary>
    public void NameMask(Expr condition, string name)
    {
        Name(condition, name);
        masks.Add(condition);
    }

    /// <summary>Forgets a name, at the end of its scope.</summary>
    public void Forget(Expr value) => names.Remove(value);

    /// <summary>The name that the value was given.</summary>
    public string NameOf(Expr value) => names[value];

    public bool IsNamed(Expr value) => names.ContainsKey(value);

    /// <summary>The value as a number; of a named one, the name.</summary>
    public string Write(Expr value) => Write(value, 0);

    /// <summary>The expression that defines the value, even if it has a name.</summary>
    public string Define(Expr value) => Text(value).Code;

    /// <summary>A constant in every lane.</summary>
    public string Fill(double value) => $"TLanes.Fill({Literals.Number(value, isDouble)})";

    private bool IsMask(Expr value) =>
        value.Operator is Operator.Less or Operator.LessOrEqual or Operator.Equal || masks.Contains(value);

    private string Write(Expr value, int needed)
    {
        (string code, int strength) = names.TryGetValue(value, out string? name) ? (name, Primary) : Text(value);
        if (IsMask(value))
        {
            return $"TLanes.And({code}, {Fill(1)})";
        }

        return strength < needed ? "(" + code + ")" : code;
    }

    private string Mask(Expr condition)
    {
        if (!IsMask(condition))
        {
            return $"TLanes.NotEqual({Write(condition)}, {Fill(0)})";
        }

        return names.TryGetValue(condition, out string? name) ? name : Text(condition).Code;
    }

    private (string Code, int Strength) Text(Expr value) => value.Operator switch
    {
        Operator.Constant => (Fill(value.Value), Primary),
        Operator.Add => ($"{Write(value[0], Sum)} + {Write(value[1], Product)}", Sum),
        Operator.Subtract => ($"{Write(value[0], Sum)} - {Write(value[1], Product)}", Sum),
        Operator.Multiply => ($"{Write(value[0], Product)} * {Write(value[1], Unary)}", Product),
        Operator.Divide => ($"{Write(value[0], Product)} / {Write(value[1], Unary)}", Product),
        Operator.Negate when value[0].Operator == Operator.Abs && !names.ContainsKey(value[0]) =>
            ($"TLanes.Or({Write(value[0][0])}, {(isDouble ? "TLanes.Fill(-0.0)" : "TLanes.Fill(-0f)")})", Primary),
        Operator.Negate => ($"-{Write(value[0], Primary)}", Unary),
        _ => (Call(value), Primary),
    };

    private string Call(Expr value) => value.Operator switch
    {
        Operator.Abs => $"TLanes.Abs({Write(value[0])})",
        Operator.Sqrt => $"TLanes.Sqrt({Write(value[0])})",
        Operator.Exp => $"{Maths}.{(ValueRange.Of(value[0]).Maximum <= 0 ? "ExpNonPositive" : "Exp")}({Write(value[0])})",
        Operator.Log => $"{Maths}.{(ValueRange.Of(value[0]).Minimum >= 1 ? "LogPositive" : "Log")}({Write(value[0])})",
        Operator.Log1p => $"{Maths}.{Log1p(value[0])}({Write(value[0])})",
        Operator.Expm1 => $"{Maths}.Expm1({Write(value[0])})",
        Operator.ArcTangent => $"{Maths}.ArcTangent({Write(value[0])})",
        Operator.Tanh => $"{Maths}.Tanh({Write(value[0])})",
        Operator.Max => Extreme("Max", value[0], value[1]),
        Operator.Min => Extreme("Min", value[0], value[1]),
        Operator.AtLeast => $"TLanes.MaxNative({Write(value[1])}, {Write(value[0])})",
        Operator.Less => $"TLanes.Less({Write(value[0])}, {Write(value[1])})",
        Operator.LessOrEqual => $"TLanes.LessOrEqual({Write(value[0])}, {Write(value[1])})",
        Operator.Equal => $"TLanes.Equal({Write(value[0])}, {Write(value[1])})",
        Operator.Select => Selected(value),
        _ => throw new InvalidOperationException("No lanes have the operator " + value.Operator + "."),
    };

    private string Log1p(Expr value)
    {
        bool isNegatedProbability = value is { Operator: Operator.Negate } && value[0] is { Operator: Operator.Variable } data && probabilities.Contains(data.Name);
        return ValueRange.Of(value) is { Minimum: >= 0, Maximum: <= 1 } ? "Log1pUnit" : isNegatedProbability ? "Log1pNonPositive" : "Log1p";
    }

    // The native extreme answers its second operand when the two can't be ordered: with the constant first,
    // a NaN in the other comes through.
    private string Extreme(string name, Expr a, Expr b) => (a.IsConstant, b.IsConstant) switch
    {
        (true, _) => $"TLanes.{name}Native({Write(a)}, {Write(b)})",
        (_, true) => $"TLanes.{name}Native({Write(b)}, {Write(a)})",
        _ => $"TLanes.{name}({Write(a)}, {Write(b)})",
    };

    private string Selected(Expr value)
    {
        if (value[2].Is(0))
        {
            return $"TLanes.And({Mask(value[0])}, {Write(value[1])})";
        }

        return value[1].Is(0)
            ? $"TLanes.AndNot({Write(value[2])}, {Mask(value[0])})"
            : $"TLanes.Select({Mask(value[0])}, {Write(value[1])}, {Write(value[2])})";
    }
}
