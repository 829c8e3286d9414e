// Places every value of a kernel: its region, and behind which pass over the classes it is known.
using LossGen.Formulas;

namespace LossGen.Kernels;

internal sealed class Regions(bool hasRows)
{
    private readonly Dictionary<Expr, int> levels = new();

    /// <summary>Where the value is computed. Without rows there is nothing between call and element.</summary>
    public Region Of(Expr value) => value.Axis switch
    {
        Axis.None => Region.Call,
        Axis.Row => hasRows ? Region.Row : Region.Element,
        _ => Region.Element,
    };

    /// <summary>Whether the value is a reduction that a pass computes for each row.</summary>
    public bool IsRowReduction(Expr value) =>
        value.Operator is Operator.Sum or Operator.Maximum && Of(value) == Region.Row;

    /// <summary>How many passes over the classes the value needs before it is known.</summary>
    public int LevelOf(Expr value)
    {
        if (levels.TryGetValue(value, out int known))
        {
            return known;
        }

        int level = value.Operands.IsEmpty ? 0 : value.Operands.Max(LevelOf);
        if (IsRowReduction(value))
        {
            level++;
        }

        levels[value] = level;
        return level;
    }
}
