// Files of a project that declare nothing for any generator: what is edited most of the time.
using System.Globalization;

namespace LossGen.GeneratorBenchmarks.Projects;

internal static class OrdinaryCode
{
    public const int Files = 10;

    /// <summary>The statement that an edit of a method's body changes.</summary>
    public const string Body = "int step = 1;";

    /// <summary>A file of some two hundred lines.</summary>
    public static string File(int number)
    {
        string n = number.ToString(CultureInfo.InvariantCulture);
        IEnumerable<string> methods = Enumerable.Range(0, 20).Select(i => Method("Count" + i.ToString(CultureInfo.InvariantCulture)));
        return $"using System;\nusing System.Collections.Generic;\n\nnamespace Project.Ordinary;\n\ninternal static class Ordinary{n}\n{{\n{string.Join("\n", methods)}\n}}\n";
    }

    /// <summary>A method with a loop.</summary>
    public static string Method(string name) => $$"""
            public static int {{name}}(IReadOnlyList<string> words)
            {
                {{Body}}
                for (int i = 0; i < words.Count; i++)
                {
                    step += words[i].Length > i ? Math.Max(step, i) : 1;
                }

                return step;
            }

        """;
}
