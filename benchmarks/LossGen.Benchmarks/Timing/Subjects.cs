// The lists of what is timed: everything, or what --quick looks at.
using LossGen.Benchmarks.Catalogue;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

internal static class Subjects
{
    /// <summary>From here on several cores and all threads take part.</summary>
    private const int LeastForAllCores = 65_536;

    private const int Usual = 65_536;
    private const int Largest = 1 << 24;

    /// <summary>All that is published: at the machine's own width everything, at narrower ones LossGen and C++ at two sizes.</summary>
    public static IReadOnlyList<Subject> Published(string filter) => Select(filter, subject =>
        RegisterWidth.IsWidest
        || (subject.Contender is Contender.LossGen or Contender.Native
            && (subject.Elements is Usual or Largest || subject.Loss.Contains('×'))));

    /// <summary>For work on kernels: LossGen on every loss at the usual size, and beside C++ at all sizes.</summary>
    public static IReadOnlyList<Subject> Quick(string filter, bool everybody) => Select(filter, subject =>
        everybody
        || (subject.WithGradient && subject.Contender is Contender.LossGen or Contender.Native
            && (subject.Elements == Usual || subject.Loss.Contains('×') || Has(subject.Loss, subject.Elements, true, Contender.Native))));

    private static IReadOnlyList<Subject> Select(string filter, Func<Subject, bool> isWanted) =>
    [
        .. from loss in CatalogueCases.All
           from size in loss.Sizes
           from withGradient in (bool[])[false, true]
           from contender in Enum.GetValues<Contender>()
           where !contender.UsesAllCores() || size >= LeastForAllCores
           let subject = new Subject(loss.Title, size, withGradient, contender)
           where subject.Title.Contains(filter, StringComparison.OrdinalIgnoreCase) && isWanted(subject)
           where Has(loss.Title, loss.Sizes[0], withGradient, contender) && (!loss.IsMemoryLimit || !withGradient)
           select subject,
    ];

    private static readonly Dictionary<(string, bool, Contender), bool> Known = [];

    // Whether somebody computes a loss, which a small case tells.
    private static bool Has(string loss, int size, bool withGradient, Contender contender)
    {
        if (contender.IsTorch())
        {
            return TorchRun.IsAvailable && !CatalogueCases.All.Single(known => known.Title == loss).IsMemoryLimit;
        }

        if (!Known.TryGetValue((loss, withGradient, contender), out bool has))
        {
            using ICatalogueCase subject = CatalogueCases.Make(loss, Math.Min(size, CatalogueCases.All.Single(known => known.Title == loss).Sizes[0]));
            Known.Add((loss, withGradient, contender), has = subject.Prepare(contender, withGradient) is not null);
        }

        return has;
    }
}
