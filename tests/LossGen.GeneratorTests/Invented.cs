// Compiles declarations of losses that the catalogue does not have: each shows one thing that a declaration
// can say, without the rest of a real loss. The attribute's class is written from the definition.
using System.Collections.Immutable;
using System.Reflection;
using LossGen.Composition;
using LossGen.Declarations;
using LossGen.Formulas;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.GeneratorTests;

/// <summary>A loss of a test's own.</summary>
internal sealed class Invented(LossDefinition definition)
{
    public const string Name = "InventedLoss";

    public Invented(LossShape shape, ImmutableArray<DataParameter> data, ImmutableArray<LossOption> options, Func<LossScope, LossFormula> maths)
        : this(new LossDefinition(Name, "An invented loss.", shape, data, options, Reductions, maths))
    {
    }

    public static ImmutableArray<Losses.Reduction> Reductions { get; } =
        [Losses.Reduction.None, Losses.Reduction.Mean, Losses.Reduction.Sum, Losses.Reduction.BatchMean];

    /// <summary>Another file of the project, such as a kernel of the runtime.</summary>
    public string Runtime { get; init; } = "";

    /// <summary>An element-wise loss of input and target.</summary>
    public static Invented Elementwise(Func<LossScope, Expr> loss, params LossOption[] options) => new(
        LossShape.Elementwise,
        [Values("input"), Values("target")],
        [.. options],
        scope => new LossFormula(loss(scope), 1));

    public static DataParameter Values(string name, Domain domain = Domain.Real) =>
        new(name, domain, DataKind.Values, HasGradient: true, HasHessian: true);

    public static DataParameter RowValues(string name, Domain domain = Domain.Real) =>
        new(name, domain, DataKind.RowValues, HasGradient: true, HasHessian: true);

    /// <summary>What the parser makes of a method with an attribute <c>[InventedLoss(…)]</c>.</summary>
    public ParseResult Parse(string method) => Parse(Compile(method, ""));

    /// <summary>The emitted file of a right declaration, which must compile.</summary>
    public string Emit(string method) => Build(method, "").Text;

    /// <summary>Runs statements, which end in a <c>return</c>, in the class of the declared method.</summary>
    public object? Run(string method, string statements)
    {
        Assembly assembly = Harness.Load(Build(method, $"public static object? Main() {{ {statements} }}").Compiled);
        return assembly.GetType("Losses")!.GetMethod("Main")!.Invoke(null, null);
    }

    /// <summary>The message of the exception that statements end in.</summary>
    public string Refusal(string method, string statements)
    {
        TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => Run(method, statements + " return null;"));
        return thrown.InnerException!.Message;
    }

    private (string Text, Compilation Compiled) Build(string method, string further)
    {
        CSharpCompilation compilation = Compile(method, further);
        ParseResult parsed = Parse(compilation);
        Assert.Empty(parsed.Findings);
        string text = LossCompiler.Compile(definition, parsed.Declaration!);
        Compilation compiled = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp12), "Loss.g.cs", System.Text.Encoding.UTF8));
        Assert.Empty(compiled.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return (text, compiled);
    }

    private ParseResult Parse(CSharpCompilation compilation)
    {
        SyntaxTree tree = compilation.SyntaxTrees[0];
        MethodDeclarationSyntax method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(m => m.AttributeLists.Count > 0);
        IMethodSymbol symbol = compilation.GetSemanticModel(tree).GetDeclaredSymbol(method)!;
        return DeclarationParser.Parse(symbol, symbol.GetAttributes()[0], definition, LanguageVersion.CSharp12, default);
    }

    private CSharpCompilation Compile(string method, string further) => Harness.Compile(
        LanguageVersion.CSharp12,
        "using System;\nusing LossGen;\nstatic partial class Losses\n{\n    " + method + "\n    " + further + "\n}\n"
        + "namespace LossGen\n{\n"
        + "    sealed class InventedLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred) : LossAttribute(reduction, dtype)\n    {\n"
        + string.Concat(definition.Options.Where(option => !option.IsWeights && typeof(LossAttribute).GetProperty(option.PropertyName) is null).Select(option => $"        public {TypeOf(option)} {option.PropertyName} {{ get; set; }}\n"))
        + "    }\n}\n",
        Runtime);

    private static string TypeOf(LossOption option) => option.Kind switch
    {
        OptionKind.Flag => "bool",
        OptionKind.Number => "double",
        _ => "int",
    };
}
