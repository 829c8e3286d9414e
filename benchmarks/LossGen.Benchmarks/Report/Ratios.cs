// Ratios by the names of their cases, and what is said of them: the geometric mean and the extremes. Made by Figures.
namespace LossGen.Benchmarks.Report;

internal sealed record Ratios(IReadOnlyList<(string Case, double Value)> All)
{
    private const int Named = 6;

    public bool IsEmpty => All.Count == 0;

    public double Mean => Math.Exp(All.Average(ratio => Math.Log(ratio.Value)));

    public (string Case, double Value) Least => All.MinBy(ratio => ratio.Value);

    public (string Case, double Value) Most => All.MaxBy(ratio => ratio.Value);

    public static Ratios operator +(Ratios a, Ratios b) => new([.. a.All, .. b.All]);

    public Ratios Below(double limit) => new([.. All.Where(ratio => ratio.Value < limit).OrderBy(ratio => ratio.Value)]);

    public Ratios Above(double limit) => new([.. All.Where(ratio => ratio.Value > limit).OrderByDescending(ratio => ratio.Value)]);

    /// <summary>The first few, by name.</summary>
    public string Names(string format) => string.Join(", ", All.Take(Named).Select(ratio => $"{ratio.Case} {Texts.Number(ratio.Value, format)}"))
        + (All.Count > Named ? $" and {All.Count - Named} more" : "");
}
