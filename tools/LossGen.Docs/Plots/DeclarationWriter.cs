// Writes the declaration from which a loss's plot is drawn: the sum of the losses and the gradient by the varied
// data, in double. The file is committed; the generator compiles it into this tool.
using LossGen.Losses;

namespace LossGen.Docs.Plots;

internal static class DeclarationWriter
{
    public static string Write(LossDefinition loss, PlotSpec plot)
    {
        List<(string Declared, string Passed)> parameters = [.. loss.Data.Select(Data)];
        parameters.AddRange(loss.Options.Where(option => plot.Binds(option.Name)).Select(Option));
        if (loss.Kernel?.Scratch is not null)
        {
            parameters.Add(("Span<double> scratch", "at.Scratch"));
        }

        parameters.Add(($"Span<double> {plot.Varied.Name}Gradient", "at.Gradient"));
        string declared = string.Join(", ", parameters.Select(parameter => parameter.Declared));
        string passed = string.Join(", ", parameters.Select(parameter => parameter.Passed));
        return $$"""
            // Written by LossGen.Docs from the catalogue: the kernel that the plot of {{loss.Name}} is drawn from.
            using LossGen.Docs.Plots;

            namespace LossGen.Docs.Declared;

            internal sealed partial class {{loss.Name}}Kernel : IDeclaredLoss
            {
                public double Run(PlotPoint at) => Evaluate({{passed}});

                [{{loss.Name}}(Reduction.Sum, DType.Float64)]
                private static partial double Evaluate({{declared}});
            }

            """.ReplaceLineEndings("\n");
    }

    private static (string Declared, string Passed) Data(DataParameter data) =>
        data.Kind is DataKind.Values or DataKind.RowValues
            ? ($"ReadOnlySpan<double> {data.Name}", $"at.Values(\"{data.Name}\")")
            : ($"ReadOnlySpan<int> {data.Name}", $"at.Indices(\"{data.Name}\")");

    private static (string Declared, string Passed) Option(LossOption option) => option.Kind switch
    {
        OptionKind.Number => ($"double {option.Name}", $"at.Number(\"{option.Name}\")"),
        OptionKind.Flag => ($"bool {option.Name}", $"at.Flag(\"{option.Name}\")"),
        OptionKind.ElementWeights or OptionKind.ClassWeights => ($"ReadOnlySpan<double> {option.Name}", $"at.Values(\"{option.Name}\")"),
        _ => ($"int {option.Name}", $"at.Integer(\"{option.Name}\")"),
    };
}
