// The node of a formula: an operator over operands, a constant, or a variable. Immutable and compared
// by structure, so that equal subexpressions are found by a dictionary. Built through Maths.
using System.Collections.Immutable;

namespace LossGen.Formulas;

/// <summary>An immutable expression.</summary>
internal sealed class Expr : IEquatable<Expr>
{
    private readonly int hash;

    private Expr(Operator op, ImmutableArray<Expr> operands, double value, string name, Axis axis, string? label)
    {
        Operator = op;
        Operands = operands;
        Value = value;
        Name = name;
        Axis = axis;
        Label = label;
        hash = Hash(op, operands, value, name);
    }

    public Operator Operator { get; }

    public ImmutableArray<Expr> Operands { get; }

    /// <summary>The number of a constant; 0 elsewhere.</summary>
    public double Value { get; }

    /// <summary>The name of a variable; empty elsewhere.</summary>
    public string Name { get; }

    /// <summary>Along which directions this value varies.</summary>
    public Axis Axis { get; }

    /// <summary>What a reader would call this value, if the formula's author said so. Not part of equality.</summary>
    public string? Label { get; }

    public bool IsConstant => Operator == Operator.Constant;

    public Expr this[int index] => Operands[index];

    public static Expr Constant(double value) =>
        new(Operator.Constant, ImmutableArray<Expr>.Empty, value, "", Axis.None, null);

    public static Expr Variable(string name, Axis axis) =>
        new(Operator.Variable, ImmutableArray<Expr>.Empty, 0, name, axis, name);

    public static Expr Of(Operator op, params Expr[] operands) => Of(op, operands.ToImmutableArray());

    public static Expr Of(Operator op, ImmutableArray<Expr> operands) =>
        new(op, operands, 0, "", AxisOf(op, operands), null);

    /// <summary>The same value under a name for readers of the emitted code.</summary>
    public Expr Named(string label) => new(Operator, Operands, Value, Name, Axis, label);

    /// <summary>The same operator and label over other operands.</summary>
    public Expr With(ImmutableArray<Expr> operands) =>
        new(Operator, operands, Value, Name, operands.IsEmpty ? Axis : AxisOf(Operator, operands), Label);

    public bool Is(double value) => IsConstant && Value.Equals(value);

    public static Expr operator +(Expr a, Expr b) => Of(Operator.Add, a, b);

    public static Expr operator -(Expr a, Expr b) => Of(Operator.Subtract, a, b);

    public static Expr operator *(Expr a, Expr b) => Of(Operator.Multiply, a, b);

    public static Expr operator /(Expr a, Expr b) => Of(Operator.Divide, a, b);

    public static Expr operator -(Expr a) => Of(Operator.Negate, a);

    public static implicit operator Expr(double value) => Constant(value);

    public bool Equals(Expr? other)
    {
        NodePairs? equal = null;
        return other is not null && AreEqual(this, other, ref equal);
    }

    public override bool Equals(object? obj) => Equals(obj as Expr);

    public override int GetHashCode() => hash;

    public override string ToString() => Printer.Print(this);

    private static Axis AxisOf(Operator op, ImmutableArray<Expr> operands)
    {
        Axis axis = Axis.None;
        foreach (Expr operand in operands)
        {
            axis |= operand.Axis;
        }

        return op switch
        {
            Operator.Sum or Operator.Maximum or Operator.LogSumExp => axis & ~Axis.Class,
            Operator.Gather => Axis.Row,
            Operator.OneHot or Operator.ClassOffset => Axis.Element,
            _ => axis,
        };
    }

    // A pair seen before is equal, or the comparison would have ended there.
    private static bool AreEqual(Expr a, Expr b, ref NodePairs? equal)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (a.hash != b.hash || a.Operator != b.Operator || a.Operands.Length != b.Operands.Length
            || !a.Value.Equals(b.Value) || SignOf(a.Value) != SignOf(b.Value) || a.Name != b.Name)
        {
            return false;
        }

        if (a.Operands.Length > 1 && !(equal ??= new NodePairs()).Add(a, b))
        {
            return true;
        }

        for (int i = 0; i < a.Operands.Length; i++)
        {
            if (!AreEqual(a.Operands[i], b.Operands[i], ref equal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SignOf(double value) => value < 0 || (value == 0 && double.IsNegativeInfinity(1 / value));

    private static int Hash(Operator op, ImmutableArray<Expr> operands, double value, string name)
    {
        int result = unchecked(((int)op * 397) ^ value.GetHashCode() ^ StringComparer.Ordinal.GetHashCode(name));
        foreach (Expr operand in operands)
        {
            result = unchecked((result * 31) + operand.hash);
        }

        return result;
    }
}
