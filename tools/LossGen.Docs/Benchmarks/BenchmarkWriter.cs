// Writes the benchmark of a loss: its declarations, mean loss in float with the gradient and without, its data for a
// given number of elements, and the calls of all who compute the same. The file is committed; the generator
// compiles it into benchmarks/LossGen.Benchmarks.
using System.Globalization;
using System.Text;

namespace LossGen.Docs.Benchmarks;

internal sealed class BenchmarkWriter(BenchmarkedLoss loss)
{
    private readonly IReadOnlyList<BenchmarkInput> inputs = loss.Inputs;

    private string Gradient => loss.VariedGradient;

    private string Spans => string.Join(", ", inputs.Select(input => input.Name + ".Span"));

    public string Write()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $$"""
            // Written by LossGen.Docs from the catalogue: what is timed of {{loss.Title}}.
            using LossGen.Benchmarks.Contenders;
            using TorchSharp;

            namespace LossGen.Benchmarks.Catalogue;

            [CaseSizes("{{loss.Title}}", {{string.Join(", ", loss.Sizes)}}{{(loss.IsElementwise ? ", IsElementwise = true" : "")}})]
            internal sealed unsafe partial class {{loss.TypeName}}Case(int size) : ICatalogueCase
            {
            {{string.Concat(inputs.Select(input => $"    private readonly AlignedBuffer<{input.Element}> {input.Name} = {input.Made};\n"))}}{{Scratch()}}    private readonly AlignedBuffer<float> {{Gradient}} = new(size);

                public AlignedBuffer<float> Gradient => {{Gradient}};

                public IReadOnlyList<CaseData> Data => [{{string.Join(", ", inputs.Select(Data))}}];

                public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) =>
                    Torch.TorchLosses.{{loss.Name}}({{string.Join(", ", inputs.Select((_, index) => $"data[{index}]"))}});

                public Func<float>? Prepare(Contender contender, bool withGradient) => (contender, withGradient) switch
                {
            {{string.Concat(Calls().Select(call => $"        (Contender.{call.Contender}, {call.With}) => {call.Call},\n"))}}        _ => null,
                };

                public void Dispose()
                {
            {{string.Concat(Buffers().Select(buffer => $"        {buffer}.Dispose();\n"))}}    }

            """);
        foreach ((string method, bool withGradient, string parallel) in Declarations())
        {
            text.Append(CultureInfo.InvariantCulture, $$"""

                [{{loss.Name}}(Reduction.Mean, DType.Float32{{loss.RowOption}}{{parallel}})]
                private static partial float {{method}}({{string.Join(", ", Parameters(withGradient))}});

            """);
        }

        if (NativeNames.Of(loss.Name) is { } native)
        {
            text.Append('\n').Append(Native(native));
        }

        return text.Append("}\n").ToString().ReplaceLineEndings("\n");
    }

    private static string Data(BenchmarkInput input) =>
        $"CaseData.Of({input.Name}, {(input.IsVaried ? "true" : "false")}, {input.Shape})";

    private static IEnumerable<(string Method, bool WithGradient, string Parallel)> Declarations()
    {
        yield return ("Forward", false, "");
        yield return ("Fused", true, "");
        yield return ("ForwardOnAllCores", false, ", Parallel = true");
        yield return ("FusedOnAllCores", true, ", Parallel = true");
    }

    private string Scratch() => loss.HasScratch ? "    private readonly AlignedBuffer<float> scratch = new(Samples.ScratchLength);\n" : "";

    private IEnumerable<string> Buffers() =>
        [.. inputs.Select(input => input.Name), .. loss.HasScratch ? (string[])["scratch"] : [], Gradient];

    private IEnumerable<string> Parameters(bool withGradient)
    {
        IEnumerable<string> parameters = inputs.Select(input => input.Span);
        parameters = loss.HasPlanes ? parameters.Append($"int {loss.RowOptionName}") : parameters;
        parameters = loss.HasScratch ? parameters.Append("Span<float> scratch") : parameters;
        return withGradient ? parameters.Append($"Span<float> {Gradient}") : parameters;
    }

    // A call for every contender, with gradient and without.
    private IEnumerable<(string Contender, string With, string Call)> Calls()
    {
        string further = (loss.HasPlanes ? $", {loss.RowText}" : "") + (loss.HasScratch ? ", scratch.Span" : "");
        foreach ((string method, bool withGradient, string parallel) in Declarations())
        {
            yield return (
                parallel.Length > 0 ? "LossGenOnAllCores" : "LossGen",
                withGradient ? "true" : "false",
                $"() => {method}({Spans}{further}{(withGradient ? $", {Gradient}.Span" : "")})");
        }

        string rowLength = loss.HasRowLength ? $", {loss.RowText}" : "";
        foreach ((string contender, string type) in new[] { ("TensorPrimitives", "Composed.ComposedLosses"), ("PlainCSharp", "Plain.PlainLosses") })
        {
            yield return (contender, "false", $"() => {type}.{loss.Name}({Spans}{rowLength}, [])");
            yield return (contender, "true", $"() => {type}.{loss.Name}({Spans}{rowLength}, {Gradient}.Span)");
        }

        if (NativeNames.Of(loss.Name) is not null)
        {
            yield return ("Native", "_", "Native(withGradient)");
        }
    }

    private string Native(string name)
    {
        bool isCtc = name == "ctc";
        string counts = isCtc ? "Samples.Steps(size), Samples.Batch(size), 16, Samples.LongestTarget(size), scratch.Pointer"
            : loss.HasRowLength ? $"size / {loss.RowText}, {loss.RowText}"
            : "size";
        IEnumerable<string> types =
        [
            .. inputs.Select(input => input.Element + "*"),
            .. Enumerable.Repeat("long", isCtc ? 4 : loss.HasRowLength ? 2 : 1),
            .. isCtc ? (string[])["float*"] : [],
            "float*",
            "float",
        ];
        return $$"""
                private Func<float>? Native(bool withGradient)
                {
                    var loss = (delegate* unmanaged<{{string.Join(", ", types)}}>)NativeLosses.Find("{{name}}");
                    float* gradient = withGradient ? {{Gradient}}.Pointer : null;
                    return loss == null ? null : () => loss({{string.Join(", ", inputs.Select(input => input.Name + ".Pointer"))}}, {{counts}}, gradient);
                }

            """;
    }
}
