// Mapperly, a generator that compares types: each declaration is a mapper between two classes of eight properties,
// one of them nested and one a list.
using Microsoft.CodeAnalysis;

namespace LossGen.GeneratorBenchmarks.Subjects;

internal sealed class MapperlySubject : Subject
{
    private static readonly string[] Types = ["int", "string", "double", "System.DateTime", "long"];

    public override string Name => "Mapperly";

    public override string Usings => "using System.Collections.Generic;\nusing Riok.Mapperly.Abstractions;\n";

    public override IReadOnlyList<string> Libraries => [typeof(Riok.Mapperly.Abstractions.MapperAttribute).Assembly.Location];

    public override IReadOnlyList<ISourceGenerator> Generators() => Load("Riok.Mapperly.dll", "Riok.Mapperly.MapperGenerator");

    public override string Declaration(int number)
    {
        string n = Text(number);
        return $$"""
            [Mapper]
            public static partial class Mapper{{n}}
            {
                public static partial Target{{n}} Map(Source{{n}} source);
            }

            {{Class("Source", number)}}

            {{Class("Target", number)}}
            """;
    }

    private static string Class(string name, int number)
    {
        string n = Text(number);
        IEnumerable<string> properties = Enumerable.Range(0, 6)
            .Select(i => $"    public {Types[(number + i) % Types.Length]} Property{Text(i)} {{ get; set; }} = default!;")
            .Append($"    public {name}{n}Part Part {{ get; set; }} = new();")
            .Append($"    public List<{name}{n}Part> Parts {{ get; set; }} = new();");
        return $"public sealed class {name}{n}\n{{\n{string.Join("\n", properties)}\n}}\n\npublic sealed class {name}{n}Part\n{{\n    public int Size {{ get; set; }}\n    public string Text {{ get; set; }} = \"\";\n}}";
    }
}
