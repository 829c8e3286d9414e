// A generator's run after an edit, as at a key press. Every run starts from the same first one, with another edit.
using LossGen.GeneratorBenchmarks.Projects;
using LossGen.GeneratorBenchmarks.Subjects;
using Microsoft.CodeAnalysis;

namespace LossGen.GeneratorBenchmarks.Measuring;

internal sealed class EditWork : IWork
{
    private readonly SampleProject project;
    private readonly GeneratorDriver driver;
    private readonly Edit edit;
    private Compilation edited = null!;
    private int number;

    public EditWork(Subject subject, int declarations, Edit edit)
    {
        this.edit = edit;
        project = new(subject, declarations);
        driver = project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation full, out _);
        if (full.GetDiagnostics().FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"The project of {subject.Name} has an error: {error}");
        }
    }

    public void Prepare() => edited = project.Edit(edit, ++number);

    public object Run() => driver.RunGenerators(edited);
}
