// The largest errors that the comparisons of the tests saw, for the page of docs/accuracy.md: Reference and the golden
// tests hand over each element that they compare. Tests themselves pass none.
namespace LossGen.NumericTests.Harness;

/// <summary>The largest errors of one loss in one element type.</summary>
internal sealed class SeenErrors
{
    private readonly Dictionary<SlotRole, (double Units, string Where)> largest = [];

    /// <summary>The largest part of its tolerance that an error took, and where.</summary>
    public (double Part, string Where) Tolerance { get; private set; } = (0, "");

    /// <summary>The largest error of a reduced loss, relative to the same reduction of what errors of losses are stated at, and where.</summary>
    public (double Part, string Where) Reduced { get; private set; } = (0, "");

    /// <summary>The largest error of the outputs of a kind in units in the last place, and where; null if none was compared.</summary>
    public (double Units, string Where)? Of(SlotRole role) => largest.TryGetValue(role, out (double, string) found) ? found : null;

    /// <summary>An element that was compared.</summary>
    /// <param name="where">The kernel, the problem and the element.</param>
    /// <param name="role">The kind of output.</param>
    /// <param name="actual">What the kernel wrote.</param>
    /// <param name="expected">What it should have written.</param>
    /// <param name="scale">The largest magnitude that was rounded on the way.</param>
    /// <param name="doubt">What of the error may be that of the expected number.</param>
    /// <param name="part">The part of the tolerance that the error took.</param>
    public void Add<T>(string where, SlotRole role, double actual, double expected, double scale, double doubt, double part)
        where T : unmanaged
    {
        double units = actual.Equals(expected) || !double.IsFinite(actual) ? 0
            : Math.Max(0, Math.Abs(actual - expected) - doubt) / Storage<T>.LastPlace(expected, double.IsFinite(scale) ? scale : 0);
        if (!(units <= (Of(role)?.Units ?? -1)))
        {
            largest[role] = (units, FormattableString.Invariant($"{where}, {actual:R} for {expected:R}"));
        }

        Tolerance = part > Tolerance.Part ? (part, where) : Tolerance;
    }

    /// <summary>A reduced loss that was compared.</summary>
    public void AddReduced(string where, double actual, double expected, double size)
    {
        double part = actual.Equals(expected) || !double.IsFinite(actual) ? 0 : Math.Abs((actual - expected) / size);
        Reduced = part <= Reduced.Part ? Reduced : (part, where);
    }
}
