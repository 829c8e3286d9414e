// The project full of mistakes, in somebody else's hands: its build prints every rule once with the link to its
// page, and the command line mends what has a fix.
using System.Text.RegularExpressions;
using LossGen.Testing;

namespace LossGen.ProductTests;

[Collection(SharedPackage.Name)]
public sealed partial class MisuseSampleTests(PackageFixture package)
{
    [Fact]
    public void A_build_prints_every_rule_once_with_its_page()
    {
        Consumer consumer = Copy("misuse");
        string[] reported = [.. Warning().Matches(consumer.Run("build", "Misuse", "-v", "minimal").Succeeded()).Select(w => w.Value).Distinct()];

        Assert.Equal(Rules().Order(StringComparer.Ordinal), reported.Select(w => Warning().Match(w).Groups[2].Value).Order(StringComparer.Ordinal));
        Assert.All(reported, w => Assert.Equal(Warning().Match(w).Groups[1].Value, Warning().Match(w).Groups[2].Value));
        Assert.All(reported, w => Assert.Contains($"/docs/diagnostics/{Warning().Match(w).Groups[2].Value}.md)", w, StringComparison.Ordinal));
    }

    [Fact]
    public void The_command_line_mends_what_has_a_fix()
    {
        Consumer consumer = Copy("mended");
        consumer.Run("restore", "Misuse").Succeeded();
        DotNet.Run(consumer.PathOf(), "format", "analyzers", "Misuse", "--no-restore", "--severity", "warn", "--diagnostics", "LG1001", "LG1005").Succeeded();

        Assert.Contains("CrossEntropy(logits, targets, gradient)", File.ReadAllText(consumer.PathOf("Misuse", "LG1001.cs")), StringComparison.Ordinal);
        Assert.DoesNotContain("SoftMax", File.ReadAllText(consumer.PathOf("Misuse", "LG1001.cs")), StringComparison.Ordinal);
        Assert.Contains("Bce(logits, labels, gradient)", File.ReadAllText(consumer.PathOf("Misuse", "LG1005.cs")), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Rules() => Directory.GetFiles(Repository.PathOf("docs", "diagnostics"), "LG1*.md").Select(path => Path.GetFileNameWithoutExtension(path));

    private Consumer Copy(string name)
    {
        Consumer consumer = new(package, name);
        foreach (string file in Directory.GetFiles(Repository.PathOf("samples", "Misuse")).Where(f => Path.GetExtension(f) is ".cs" or ".editorconfig"))
        {
            File.Copy(file, consumer.PathOf("Misuse", Path.GetFileName(file)));
        }

        return consumer;
    }

    /// <summary>A warning of the build: the file it is in, the rule, and the rest of the line.</summary>
    [GeneratedRegex(@"(LG\d{4})\.cs\(\d+,\d+\): warning (LG\d{4}): [^\n]*")]
    private static partial Regex Warning();
}
