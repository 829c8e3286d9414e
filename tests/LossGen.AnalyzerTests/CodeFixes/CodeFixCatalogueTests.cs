// What editors need of the fixes as a set: that they are exported, fix rules that exist, and can be loaded
// by an editor that has only its own libraries.
using System.Reflection;
using LossGen.CodeFixes;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossGen.AnalyzerTests.CodeFixes;

public sealed class CodeFixCatalogueTests
{
    private static readonly Type[] Types =
        [.. typeof(DeclarationFix).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(t))];

    public static TheoryData<Type> Fixes { get; } = [.. Types];

    /// <summary>Every rule that has a fix.</summary>
    internal static IEnumerable<string> FixableIds => Types.SelectMany(t => ((CodeFixProvider)Activator.CreateInstance(t)!).FixableDiagnosticIds);

    [Fact]
    public void There_are_fixes() => Assert.Equal(8, Types.Length);

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Each_is_exported_for_CSharp_under_its_name(Type fix)
    {
        ExportCodeFixProviderAttribute export = Assert.Single(fix.GetCustomAttributes<ExportCodeFixProviderAttribute>());

        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(fix.Name, export.Name);
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Each_fixes_rules_that_exist_one_by_one_and_all_at_once(Type fix)
    {
        CodeFixProvider provider = (CodeFixProvider)Activator.CreateInstance(fix)!;

        Assert.NotEmpty(provider.FixableDiagnosticIds);
        Assert.All(provider.FixableDiagnosticIds, id => Assert.Single(Descriptors.All.Concat(MisuseDescriptors.All), rule => rule.Id == id));
        Assert.Contains(FixAllScope.Solution, provider.GetFixAllProvider()!.GetSupportedFixAllScopes());
    }

    [Fact]
    public void No_rule_is_fixed_by_two()
    {
        Assert.Equal(FixableIds.Distinct(), FixableIds);
    }

    [Fact]
    public void They_refer_to_nothing_an_editor_may_lack()
    {
        string[] references = [.. typeof(DeclarationFix).Assembly.GetReferencedAssemblies().Select(r => r.Name!).Order(StringComparer.Ordinal)];

        Assert.Equal(["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable", "netstandard"], references);
    }

    [Fact]
    public void They_are_built_against_the_oldest_compiler_supported() =>
        Assert.Equal(new Version(4, 8, 0, 0), typeof(DeclarationFix).Assembly.GetReferencedAssemblies().Single(r => r.Name == "Microsoft.CodeAnalysis").Version);
}
