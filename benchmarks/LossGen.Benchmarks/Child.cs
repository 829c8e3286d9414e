// What a child process does: compares everybody, then times; its lines go to the parent. Called by Program.
using LossGen.Benchmarks.Timing;

namespace LossGen.Benchmarks;

internal static class Child
{
    /// <summary>How a line begins that says who computes something else.</summary>
    public const string Complaint = "disagrees: ";

    public static IReadOnlyList<string> Run(Options options)
    {
        IReadOnlyList<Subject> subjects = options.Quick ? Subjects.Quick(options.Filter, options.Everybody) : Subjects.Published(options.Filter);
        string[] complaints = [.. Agreement.Complaints(subjects).Select(complaint => Complaint + RegisterWidth.Current.Bits + " bits: " + complaint)];
        if (options.Check || complaints.Length > 0)
        {
            return complaints;
        }

        WarmUp.Run(subjects);
        if (options.Quick)
        {
            return [.. subjects.OrderBy(subject => subject.ToString(), StringComparer.Ordinal).Select(QuickTimer.Measure).Select(ResultsFile.Line)];
        }

        IEnumerable<string> figures = FullRun.Measure(subjects).Select(ResultsFile.Line);
        return RegisterWidth.IsWidest ? [.. figures, .. Accuracy.Measure(subjects)] : [.. figures];
    }
}
