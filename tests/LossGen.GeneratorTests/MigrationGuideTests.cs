// docs/pytorch-migration.md mentions every loss of torch.nn and its functional form, and what it shows compiles.
using System.Text.RegularExpressions;
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.GeneratorTests;

public sealed partial class MigrationGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs", "pytorch-migration.md"));

    public static TheoryData<string, string> TorchLosses => new()
    {
        { "L1Loss", "l1_loss" },
        { "MSELoss", "mse_loss" },
        { "SmoothL1Loss", "smooth_l1_loss" },
        { "HuberLoss", "huber_loss" },
        { "BCELoss", "binary_cross_entropy" },
        { "BCEWithLogitsLoss", "binary_cross_entropy_with_logits" },
        { "NLLLoss", "nll_loss" },
        { "CrossEntropyLoss", "cross_entropy" },
        { "PoissonNLLLoss", "poisson_nll_loss" },
        { "GaussianNLLLoss", "gaussian_nll_loss" },
        { "KLDivLoss", "kl_div" },
        { "SoftMarginLoss", "soft_margin_loss" },
        { "MultiLabelSoftMarginLoss", "multilabel_soft_margin_loss" },
        { "MultiMarginLoss", "multi_margin_loss" },
        { "MultiLabelMarginLoss", "multilabel_margin_loss" },
        { "HingeEmbeddingLoss", "hinge_embedding_loss" },
        { "MarginRankingLoss", "margin_ranking_loss" },
        { "CosineEmbeddingLoss", "cosine_embedding_loss" },
        { "TripletMarginLoss", "triplet_margin_loss" },
        { "TripletMarginWithDistanceLoss", "triplet_margin_with_distance_loss" },
        { "CTCLoss", "ctc_loss" },
    };

    [Theory]
    [MemberData(nameof(TorchLosses))]
    public void EveryLossOfTorchHasItsPlace(string module, string functional)
    {
        Assert.Matches($@"\n### .*\bnn\.{module}\b", Guide);
        Assert.Contains($"`F.{functional}`", Guide, StringComparison.Ordinal);
        Assert.Contains($"[{module}](losses/{module}.md)", Guide, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TorchLosses))]
    public void EveryLossOfTorchIsDeclared(string module, string functional)
    {
        _ = functional;
        Assert.Contains(Blocks(), block => block.Contains($"[{module}", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatItShowsCompiles()
    {
        string[] blocks = [.. Blocks()];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Equal(Attribute().Count(block), Harness.Generate(block).Files.Count));
    }

    [Fact]
    public void LossesItNamesAreLosses()
    {
        HashSet<string> known = [.. LossCatalogue.All.Select(loss => loss.Name)];
        string[] named = [.. Named().Matches(Guide[Guide.IndexOf("## From LightGBM", StringComparison.Ordinal)..]).Select(match => match.Groups["name"].Value)];
        Assert.True(named.Length > 20);
        Assert.All(named, name => Assert.Contains(name, known));
    }

    private static IEnumerable<string> Blocks() => Code().Matches(Guide).Select(match => match.Groups["code"].Value);

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^    \[(?<name>\w+Loss)", RegexOptions.Multiline)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\| [^|\n]*\| [^|\n]*\| `(?<name>\w+Loss)`")]
    private static partial Regex Named();
}
