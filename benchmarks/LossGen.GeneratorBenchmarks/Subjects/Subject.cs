// A generator whose cost is measured, with a project made for it. The projects of all subjects are of like size:
// the same number of declarations, over as many files, beside the same ordinary code.
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace LossGen.GeneratorBenchmarks.Subjects;

/// <summary>A generator and the declarations it reads.</summary>
internal abstract class Subject
{
    public static IReadOnlyList<Subject> All { get; } = [new LossGenSubject(), new RegexSubject(), new MapperlySubject()];

    public abstract string Name { get; }

    /// <summary>New instances of the generators.</summary>
    public abstract IReadOnlyList<ISourceGenerator> Generators();

    /// <summary>The using directives of a file of declarations.</summary>
    public abstract string Usings { get; }

    /// <summary>Assemblies that the declarations refer to, beside the framework's.</summary>
    public virtual IReadOnlyList<string> Libraries => [];

    /// <summary>A member of a static partial class: the declaration of that number. It says <c>public static partial</c>.</summary>
    public abstract string Declaration(int number);

    public static Subject Named(string name) => All.First(subject => subject.Name == name);

    protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    protected static IReadOnlyList<ISourceGenerator> Load(string file, string type)
    {
        Assembly assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "Generators", file));
        return [((IIncrementalGenerator)Activator.CreateInstance(assembly.GetType(type, throwOnError: true)!)!).AsSourceGenerator()];
    }
}
