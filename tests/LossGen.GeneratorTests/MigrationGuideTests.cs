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
        if (LossCatalogue.All.Any(loss => loss.Name == module))
        {
            Assert.Contains($"[{module}](losses/{module}.md)", Guide, StringComparison.Ordinal);
        }
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
        HashSet<string> known = [.. LossCatalogue.All.Select(loss => loss.Name)];
        string[] blocks = [.. Blocks().Where(block => Attribute().Matches(block).All(match => known.Contains(match.Groups["name"].Value))
            && (typeof(LossAttribute).GetProperty("MinHessian") is not null || !block.Contains("MinHessian", StringComparison.Ordinal)))];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Equal(Attribute().Count(block), Harness.Generate(block).Files.Count));
    }

    [Fact]
    public void LossesItNamesAreLosses() =>
        Assert.All(
            Page().Matches(Guide).Where(match => LossCatalogue.All.Any(loss => loss.Name == match.Groups["name"].Value)),
            match => Assert.True(File.Exists(Repository.PathOf("docs", "losses", match.Groups["name"].Value + ".md")), match.Value));

    private static IEnumerable<string> Blocks() => Code().Matches(Guide).Select(match => match.Groups["code"].Value);

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^    \[(?<name>\w+Loss)", RegexOptions.Multiline)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\(losses/(?<name>\w+)\.md\)")]
    private static partial Regex Page();
}
