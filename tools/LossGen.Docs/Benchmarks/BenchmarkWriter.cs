// Writes the benchmark of a loss: its declaration, mean and gradient in float, and data of about 65 536 elements.
// The file is committed; the generator compiles it into benchmarks/LossGen.Benchmarks.
using LossGen.Losses;

namespace LossGen.Docs.Benchmarks;

internal sealed class BenchmarkWriter(LossDefinition loss, Note note)
{
    private const int Elements = 65_536;

    private readonly Dictionary<string, string> chosen = note.Assignments("benchmark").ToDictionary(pair => pair.Name, pair => pair.Text);

    private DataParameter Varied => loss.Data.First(data => data.HasGradient);

    private int RowLength => loss.FixedRowLength ?? (loss.RowLength is not { IsRequired: true } option ? 1
        : chosen.TryGetValue(option.Name, out string? text) ? (int)Numbers.Parse(text)
        : option.Name switch
        {
            "classes" or "items" => 64,
            "dimensions" => 128,
            "spatial" => 4096,
            _ => 8,
        });

    public string Write()
    {
        List<(string Name, string Type, string Made, string Passed)> parameters = [.. loss.Data.Select(Data)];
        parameters.AddRange(loss.Options.Where(option => option.IsWeights && option.IsRequired).Select(Weights));
        if (loss.Kernel?.Scratch is not null)
        {
            parameters.Add(("scratch", "Span<float>", "Samples.Room(Samples.ScratchLength)", "scratch.Span"));
        }

        parameters.Add(($"{Varied.Name}Gradient", "Span<float>", $"Samples.Room({Length(Varied)})", $"{Varied.Name}Gradient.Span"));
        string fields = string.Concat(parameters.Select(parameter =>
            $"    private readonly Memory<{parameter.Type.Split('<')[1].TrimEnd('>')}> {parameter.Name} = {parameter.Made};\n"));
        string rowLength = loss.RowLength is { IsRequired: true } option ? $", {option.PropertyName} = {RowLength}" : "";
        return $$"""
            // Written by LossGen.Docs from the catalogue: what is timed of {{loss.Name}}.
            namespace LossGen.Benchmarks.Catalogue;

            internal sealed partial class {{loss.Name}}Case : ICatalogueCase
            {
            {{fields}}
                public string Name => "{{loss.Name}}";

                public int Elements => {{Length(Varied)}};

                public float Run() => Evaluate({{string.Join(", ", parameters.Select(parameter => parameter.Passed))}});

                [{{loss.Name}}(Reduction.Mean, DType.Float32{{rowLength}})]
                private static partial float Evaluate({{string.Join(", ", parameters.Select(parameter => parameter.Type + " " + parameter.Name))}});
            }

            """.ReplaceLineEndings("\n");
    }

    private (string Name, string Type, string Made, string Passed) Data(DataParameter data)
    {
        if (data.Kind is DataKind.Values or DataKind.RowValues)
        {
            return (data.Name, "ReadOnlySpan<float>", $"Samples.Values(\"{data.Domain}\", {Length(data)})", data.Name + ".Span");
        }

        (int from, int to) = chosen.TryGetValue(data.Name, out string? text)
            ? ((int)Numbers.Parse(text.Split(' ')[2]), (int)Numbers.Parse(text.Split(' ')[4]))
            : (0, RowLength - 1 + loss.FurtherIndices);
        return (data.Name, "ReadOnlySpan<int>", $"Samples.Integers({Length(data)}, {from}, {to})", data.Name + ".Span");
    }

    private (string Name, string Type, string Made, string Passed) Weights(LossOption option) =>
        (option.Name, "ReadOnlySpan<float>", $"Samples.Values(\"Probability\", {RowLength})", option.Name + ".Span");

    private int Length(DataParameter data) =>
        chosen.TryGetValue(data.Name, out string? text) ? (int)Numbers.Parse(text.Split(' ')[0])
        : data.Kind == DataKind.Values ? Elements / RowLength * RowLength
        : Elements / RowLength;
}
