// The list of what is measured, and how often: the quick cases many times, those of seconds a few. Read by the
// program, Run and CaseBenchmark. The report finds its targets by the words in the names.
using LossGen.Analysis;
using LossGen.GeneratorBenchmarks.Projects;
using LossGen.GeneratorBenchmarks.Subjects;

namespace LossGen.GeneratorBenchmarks.Measuring;

/// <summary>One figure of the results.</summary>
/// <param name="Subject">Whose it is.</param>
/// <param name="Name">What is done.</param>
/// <param name="WarmUps">Runs that are not counted.</param>
/// <param name="Iterations">Runs whose median is the figure.</param>
/// <param name="Start">Makes the work.</param>
internal sealed record Case(string Subject, string Name, int WarmUps, int Iterations, Func<IWork> Start)
{
    private const int Many = 1000;

    public static IReadOnlyList<Case> All { get; } = [.. Subjects.Subject.All.SelectMany(Generation), .. Analysis()];

    public override string ToString() => Subject + ";" + Name;

    private static IEnumerable<Case> Generation(Subject subject)
    {
        // Its runs at this size take seconds, also after edits.
        bool isSlow = subject is MapperlySubject;
        yield return new(subject.Name, "cold, 1 declaration", 8, 15, () => new ColdWork(subject, 1));
        yield return new(subject.Name, "cold, 100 declarations", 3, isSlow ? 3 : 7, () => new ColdWork(subject, 100));
        yield return new(subject.Name, "cold, 1000 declarations", isSlow ? 1 : 2, isSlow ? 2 : 5, () => new ColdWork(subject, Many));
        (Edit, string)[] edits =
        [
            (Edit.BodyInAnotherFile, "edit elsewhere: a method's body, 1000 declarations"),
            (Edit.MemberInAnotherFile, "edit elsewhere: a new type, 1000 declarations"),
            (Edit.BodyInTheSameFile, "edit elsewhere: a method beside declarations, 1000 declarations"),
            (Edit.OneDeclaration, "edit of one of 1000 declarations"),
        ];
        foreach ((Edit edit, string name) in edits)
        {
            if (!isSlow || edit is Edit.BodyInAnotherFile or Edit.OneDeclaration)
            {
                yield return new(subject.Name, name, isSlow ? 1 : 15, isSlow ? 2 : 25, () => new EditWork(subject, Many, edit));
            }
        }
    }

    private static IEnumerable<Case> Analysis()
    {
        foreach ((bool hasLosses, string name) in new[] { (true, "analyzers, 5000 lines with 200 loss calls"), (false, "analyzers, 5000 lines without losses") })
        {
            yield return new("LossGen", name, 5, 11, () => new AnalysisWork(hasLosses, [new DeclarationAnalyzer(), new AdviceAnalyzer(), new MisuseAnalyzer()]));
            yield return new("idle analyzer", name, 5, 11, () => new AnalysisWork(hasLosses, [new IdleAnalyzer()]));
        }
    }
}
