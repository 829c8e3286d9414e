// Gives every value of a kernel one identifier: the user's parameter names where they are free, then the
// formula author's labels. Names that the emitted code itself uses are taken from the start.
namespace LossGen.Emission;

internal sealed class Names
{
    private static readonly string[] Taken =
    {
        "Span", "ReadOnlySpan", "Math", "LossSum", "FloatMath", "DoubleMath", "Slots", "Tile", "Periodic", "Guard",
        "Shapes", "ClassTargets", "TargetRows", "ClassWeights", "PartialLanes", "ILanes", "IFloatLanes", "Half", "BFloat16", "FloatRegister512", "FloatRegister256", "FloatRegister128", "Float512", "Float256", "Float128",
        "Double512", "Double256", "Double128", "TLanes", "Kernel", "Invoke", "Run", "RunRows", "RunShortRows",
        "RunStridedRows", "RunGroupedRows", "RunLongRows", "RowSums", "four", "r", "k", "place", "TDistance", "IDistance", "FloatLaneMath", "DoubleLaneMath", "WideCopy", "Workers", "SharedSpans", "Shareable", "BlockTotals", "IWork", "losses",
        "rows", "length", "kept", "weightTotal", "lossTotal", "block", "end", "i", "c", "row", "count", "sample", "samples", "position",
        "slots", "gathered", "targetClass", "rowTargets", "rowNumbers", "scale",
        "Step", "Streaming", "WholeGroups", "AnyGroup", "TAccess", "IGroupAccess", "MethodImpl", "MethodImplOptions", "isStreamed", "whole", "wholeEnd", "part", "slot",
        "sum0", "sum1", "sum2", "sum3",
    };

    private readonly HashSet<string> used;
    private readonly HashSet<string> takenInside = new(StringComparer.Ordinal);
    private readonly Names? outer;

    public Names() => used = new HashSet<string>(Taken, StringComparer.Ordinal);

    private Names(Names outer)
    {
        this.outer = outer;
        used = new HashSet<string>(outer.used, StringComparer.Ordinal);
    }

    /// <summary>Names for an inner scope: it does not bind its siblings, only what follows it outside.</summary>
    public Names Inner() => new(this);

    /// <summary>A free identifier like the one wished for.</summary>
    public string Take(string wish)
    {
        string name = wish;
        for (int i = 2; Identifiers.IsKeyword(name) || takenInside.Contains(name) || !used.Add(name); i++)
        {
            name = wish + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        for (Names? scope = outer; scope is not null; scope = scope.outer)
        {
            scope.takenInside.Add(name);
        }

        return name;
    }
}
