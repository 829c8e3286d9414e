// A generator's first run over a project that is parsed but not bound, as in a build.
using LossGen.GeneratorBenchmarks.Projects;
using LossGen.GeneratorBenchmarks.Subjects;
using Microsoft.CodeAnalysis;

namespace LossGen.GeneratorBenchmarks.Measuring;

internal sealed class ColdWork(Subject subject, int declarations) : IWork
{
    private SampleProject project = null!;
    private GeneratorDriver driver = null!;

    public void Prepare()
    {
        project = new(subject, declarations);
        driver = project.Driver();
    }

    public object Run() => driver.RunGenerators(project.Compilation);
}
