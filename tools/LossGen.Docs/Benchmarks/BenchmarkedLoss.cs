// What is benchmarked of a loss: the lengths of its rows and data, as C# expressions of the case's size, and the
// parameters of its declarations. The note's key "benchmark" has exceptions. Used by BenchmarkWriter.
using System.Globalization;
using LossGen.Losses;

namespace LossGen.Docs.Benchmarks;

internal sealed class BenchmarkedLoss
{
    private readonly Dictionary<string, string> chosen;
    private readonly LossDefinition loss;

    /// <param name="loss">The loss.</param>
    /// <param name="note">Its note.</param>
    /// <param name="variant">Rows and row length of a case of one size, such as "512x1000"; null for that of all sizes.</param>
    private BenchmarkedLoss(LossDefinition loss, Note note, string? variant)
    {
        this.loss = loss;
        chosen = note.Assignments("benchmark").ToDictionary(pair => pair.Name, pair => pair.Text);
        Sizes = chosen.GetValueOrDefault("sizes", "32 4096 65536 1048576 16777216").Split(' ');
        TypeName = loss.Name;
        Title = loss.Name;
        RowLength = loss.FixedRowLength ?? (loss.RowLength is not { IsRequired: true } option ? 1 : option.Name switch
        {
            "dimensions" => loss.Group == LossGroup.Contrastive ? 128 : 32,
            "thresholds" or "levels" => 8,
            _ => 16,
        });
        if (variant?.Split('x') is [string rows, string length])
        {
            RowLength = int.Parse(length, CultureInfo.InvariantCulture);
            Sizes = [(RowLength * int.Parse(rows, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture)];
            TypeName += length;
            Title = $"{loss.Name} {rows}×{length}";
        }
    }

    /// <summary>The case of all sizes, and those that the note adds.</summary>
    public static IEnumerable<BenchmarkedLoss> Of(LossDefinition loss, Note note) =>
        new string?[] { null }.Concat(note.Assignments("benchmark").Where(pair => pair.Name == "variants").SelectMany(pair => pair.Text.Split(' ')))
            .Select(variant => new BenchmarkedLoss(loss, note, variant));

    public string Name => loss.Name;

    /// <summary>The type's name without "Case".</summary>
    public string TypeName { get; }

    /// <summary>The name in the results.</summary>
    public string Title { get; }

    /// <summary>The numbers of elements that are timed.</summary>
    public IReadOnlyList<string> Sizes { get; }

    public int RowLength { get; }

    /// <summary>Whether the length of a row goes with the size, and is a parameter: planes may be of any size.</summary>
    public bool HasPlanes => loss.RowLength is { IsRequired: true, Name: "spatial" };

    public bool HasRowLength => loss.RowLength is { IsRequired: true };

    public bool IsElementwise => loss.Shape == LossShape.Elementwise;

    /// <summary>The length of a row as an expression.</summary>
    public string RowText => HasPlanes ? "Samples.Plane(size)" : RowLength.ToString(CultureInfo.InvariantCulture);

    /// <summary>The option on the attribute.</summary>
    public string RowOption => HasRowLength && !HasPlanes ? $", {loss.RowLength!.PropertyName} = {RowText}" : "";

    public string RowOptionName => loss.RowLength!.Name;

    public DataParameter Varied => loss.Data.First(data => data.HasGradient);

    public string VariedGradient => Varied.Name + "Gradient";

    public bool HasScratch => loss.Kernel?.Scratch is not null;

    /// <summary>Data and required weights: what every contender is given.</summary>
    public IReadOnlyList<BenchmarkInput> Inputs =>
    [
        .. loss.Data.Select((data, index) => Input(data, index + 1)),
        .. loss.Options.Where(option => option.IsWeights && option.IsRequired)
            .Select(option => new BenchmarkInput(option.Name, "float", $"Samples.Values(\"Probability\", {RowText}, 9)", "-1", false)),
    ];

    private string Rows => RowText == "1" ? "size" : $"size / {RowText}";

    // The seed keeps data of the same domain apart.
    private BenchmarkInput Input(DataParameter data, int seed)
    {
        string shape = chosen.GetValueOrDefault(data.Name + ".shape", data.Kind == DataKind.Values && RowText != "1" ? $"-1, {RowText}" : "-1");
        if (data.Kind is DataKind.Values or DataKind.RowValues)
        {
            string domain = loss.Group == LossGroup.Contrastive ? "Unit" : data == Varied && data.Domain == Domain.Label ? "Probability" : data.Domain.ToString();
            string length = data.Kind == DataKind.Values ? "size" : Rows;
            return new(data.Name, "float", $"Samples.Values(\"{domain}\", {length}, {seed})", shape, data == Varied);
        }

        string counted = chosen.GetValueOrDefault(data.Name, $"{Rows} from 0 to {RowLength - 1 + loss.FurtherIndices}");
        return new(data.Name, "int", $"Samples.Integers({string.Join(", ", counted.Split([" from ", " to "], StringSplitOptions.None))}, {seed})", shape, false);
    }
}
