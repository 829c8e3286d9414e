// The part of a page that shows the smallest declaration: the data, what must be bound, and the gradient.
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal static class SnippetSection
{
    public static string Write(LossDefinition loss)
    {
        // A loss that knows a mean over batches is one of which the mean over elements is hardly meant.
        Losses.Reduction reduction = loss.Reductions.Contains(Losses.Reduction.BatchMean) ? Losses.Reduction.BatchMean : Losses.Reduction.Mean;
        List<string> arguments = [$"Reduction.{reduction}"];
        List<string> parameters = [.. loss.Data.Select(data =>
            (data.Kind is DataKind.Values or DataKind.RowValues ? "ReadOnlySpan<float> " : "ReadOnlySpan<int> ") + data.Name)];
        foreach (LossOption option in loss.Options.Where(option => option.IsRequiredFor(reduction)))
        {
            if (option.IsInteger)
            {
                arguments.Add($"{option.PropertyName} = {Example(option)}");
            }
            else
            {
                parameters.Add((option.IsWeights ? "ReadOnlySpan<float> " : "float ") + option.Name);
            }
        }

        if (loss.Kernel?.Scratch is not null)
        {
            parameters.Add("Span<float> scratch");
        }

        DataParameter varied = loss.Data.First(data => data.HasGradient);
        parameters.Add($"Span<float> {varied.Name}Gradient");
        return $$"""
            ## Smallest declaration

            ```csharp
            using System;
            using LossGen;

            static partial class Losses
            {
                [{{loss.Name}}{{(arguments.Count == 1 ? "" : "(" + string.Join(", ", arguments) + ")")}}]
                public static partial float {{MethodName(loss)}}(
                    {{string.Join(", ", parameters)}});
            }
            ```

            """.ReplaceLineEndings("\n");
    }

    private static string MethodName(LossDefinition loss) => loss.Name[..^"Loss".Length];

    private static string Example(LossOption option) => option.Name switch
    {
        "dimensions" => "128",
        "spatial" => "4096",
        _ => "10",
    };
}
