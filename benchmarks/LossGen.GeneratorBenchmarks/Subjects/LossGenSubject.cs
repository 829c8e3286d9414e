// LossGen over a mix of declarations: all losses of the catalogue in turn, in the forms and element types that
// projects use, most of them float.
using System.Globalization;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.GeneratorBenchmarks.Subjects;

internal sealed class LossGenSubject : Subject
{
    private static readonly string[] Types = ["float", "float", "double", "float", "Half", "float", "double", "BFloat16"];

    private static readonly int[] Lengths = [10, 64, 1000, 128];

    public override string Name => "LossGen";

    public override string Usings => "using System;\nusing LossGen;\n";

    public override IReadOnlyList<string> Libraries => [typeof(LossAttribute).Assembly.Location];

    public override IReadOnlyList<ISourceGenerator> Generators() => [new LossGenerator().AsSourceGenerator()];

    public override string Declaration(int number)
    {
        LossDefinition loss = LossCatalogue.All[number % LossCatalogue.All.Length];
        int round = number / LossCatalogue.All.Length;
        string type = Types[(number + round) % Types.Length];
        int form = ((number * 7) + round) % 6;
        Losses.Reduction reduction = form switch
        {
            2 => Losses.Reduction.Sum,
            3 => Losses.Reduction.None,
            _ => Losses.Reduction.Mean,
        };
        List<string> options = [];
        List<string> parameters = [.. loss.Data.Select(data => Data(data, type, isProbabilities: round % 5 == 4))];
        bool isIndices = parameters.Exists(parameter => parameter.Contains("<int>", StringComparison.Ordinal));
        foreach (LossOption option in loss.Options)
        {
            Bind(option, reduction, round, type, options, parameters);
        }

        if (loss.Kernel?.Scratch is not null)
        {
            parameters.Add($"Span<{(type is "double" ? "double" : "float")}> scratch");
        }

        parameters.AddRange(Derivatives(loss, form, type, isIndices));
        if (form == 3)
        {
            parameters.Add($"Span<{type}> loss");
        }

        string returned = form switch { 2 => "double", 3 => "void", 4 => "LossSum", _ => type };
        string arguments = string.Join(", ", [$"Reduction.{reduction}", .. options]);
        return $"[{loss.Name}({arguments})]\npublic static partial {returned} Loss{Text(number)}({string.Join(", ", parameters)});";
    }

    private static string Data(DataParameter data, string type, bool isProbabilities) => data.Kind switch
    {
        DataKind.ClassIndicesOrProbabilities when isProbabilities => $"ReadOnlySpan<{type}> {data.Name}",
        DataKind.Values or DataKind.RowValues => $"ReadOnlySpan<{type}> {data.Name}",
        _ => $"ReadOnlySpan<int> {data.Name}",
    };

    private static void Bind(LossOption option, Losses.Reduction reduction, int round, string type, List<string> options, List<string> parameters)
    {
        if (option.IsWeights)
        {
            if (option.IsNeeded || round % 3 == 1)
            {
                parameters.Add($"ReadOnlySpan<{type}> {option.Name}");
            }
        }
        else if (option.Kind == OptionKind.RowLength && round % 2 == 1)
        {
            parameters.Add($"int {option.Name}");
        }
        else if (option.Kind == OptionKind.RowLength)
        {
            options.Add($"{option.PropertyName} = {Text(Lengths[round / 2 % Lengths.Length])}");
        }
        else if (option.IsRequiredFor(reduction) || (round % 4 == 2 && option is { Kind: OptionKind.Number, Examples.Length: > 0 }))
        {
            double value = option.Examples.Length > 0 ? option.Examples[0] : 1;
            options.Add($"{option.PropertyName} = {value.ToString("R", CultureInfo.InvariantCulture)}");
        }
    }

    private static IEnumerable<string> Derivatives(LossDefinition loss, int form, string type, bool isIndices)
    {
        DataParameter[] varied = [.. loss.Data.Where(data => data.HasGradient && !(isIndices && data.Kind == DataKind.ClassIndicesOrProbabilities))];
        foreach (DataParameter data in form == 1 ? [] : form == 2 ? varied : varied.Take(1))
        {
            yield return $"Span<{type}> {data.Name}Gradient";
        }

        if (form == 5 && varied[0].HasHessian)
        {
            yield return $"Span<{type}> {varied[0].Name}Hessian";
        }
    }
}
