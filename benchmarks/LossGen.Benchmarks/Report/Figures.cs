// The measurements of one width of registers, and ratios of them. The page's sections ask it.
using LossGen.Benchmarks.Catalogue;
using LossGen.Benchmarks.Contenders;
using LossGen.Benchmarks.Timing;

namespace LossGen.Benchmarks.Report;

internal sealed class Figures(IEnumerable<Measurement> measurements, int bits)
{
    private readonly Dictionary<Subject, Measurement> all =
        measurements.Where(result => result.Bits == bits).ToDictionary(result => result.Subject);

    public int Bits => bits;

    /// <summary>All losses with their sizes, without the triads.</summary>
    public IReadOnlyList<(string Loss, int Elements)> Cases =>
    [
        .. all.Keys.Where(subject => !IsMemoryLimit(subject)).Select(subject => (subject.Loss, subject.Elements)).Distinct()
            .OrderBy(pair => pair.Loss, StringComparer.Ordinal).ThenBy(pair => pair.Elements),
    ];

    public IEnumerable<Measurement> Of(Contender contender) =>
        all.Values.Where(result => result.Subject.Contender == contender && !IsMemoryLimit(result.Subject));

    public Measurement? Find(string loss, int elements, bool withGradient, Contender contender) =>
        all.GetValueOrDefault(new Subject(loss, elements, withGradient, contender));

    /// <summary>Nanoseconds for an element; null where nothing was measured.</summary>
    public double? PerElement(string loss, int elements, bool withGradient, Contender contender) =>
        Find(loss, elements, withGradient, contender)?.PerElement;

    /// <summary>How many times as long one contender takes as another; null where one is missing.</summary>
    public double? Ratio(string loss, int elements, bool withGradient, Contender of, Contender to) =>
        PerElement(loss, elements, withGradient, of) / PerElement(loss, elements, withGradient, to);

    /// <summary>The ratios of all cases that both computed.</summary>
    public Ratios Ratios(Contender of, Contender to, bool withGradient, Func<int, bool> isWanted) => new(
    [
        .. from subject in Cases
           where isWanted(subject.Elements)
           let ratio = Ratio(subject.Loss, subject.Elements, withGradient, of, to)
           where ratio is not null
           select ($"{subject.Loss} {Texts.Size(subject.Elements)}{(withGradient ? "" : " forward")}", ratio.Value),
    ]);

    /// <summary>What the memory can do, in GB/s; null where there is no C++.</summary>
    public double? Limit(string triad) => all.Values.FirstOrDefault(result => result.Subject.Loss == triad)?.GigabytesPerSecond;

    private static bool IsMemoryLimit(Subject subject) => MemoryLimits.Names.Contains(subject.Loss);
}
