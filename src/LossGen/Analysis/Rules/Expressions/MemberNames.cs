// Which names a member mentions, and what its variables are set to: the rules about results ask whether a variable
// is read again, and what a count was computed from. A name that is declared twice counts as one variable, which
// can only make rules more cautious. Found once a member, and forgotten with its tree.
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules.Expressions;

internal sealed class MemberNames
{
    private static readonly ConditionalWeakTable<SyntaxNode, MemberNames> Known = new();

    private static readonly IReadOnlyList<IdentifierNameSyntax> NoMentions = Array.Empty<IdentifierNameSyntax>();

    private static readonly IReadOnlyList<ExpressionSyntax> NoDefinitions = Array.Empty<ExpressionSyntax>();

    private readonly Dictionary<string, List<IdentifierNameSyntax>> mentions = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<ExpressionSyntax>> definitions = new(StringComparer.Ordinal);

    private readonly HashSet<string> locals = new(StringComparer.Ordinal);

    private MemberNames(SyntaxNode member)
    {
        Member = member;
        foreach (SyntaxNode node in member.DescendantNodes())
        {
            switch (node)
            {
                case IdentifierNameSyntax name:
                    Add(mentions, name.Identifier.ValueText, name);
                    break;
                case VariableDeclaratorSyntax { Initializer.Value: { } value } variable:
                    locals.Add(variable.Identifier.ValueText);
                    Add(definitions, variable.Identifier.ValueText, value);
                    break;
                case AssignmentExpressionSyntax assignment when Root(assignment.Left) is { } root:
                    Add(definitions, root, assignment.Right);
                    break;
            }
        }
    }

    public SyntaxNode Member { get; }

    /// <summary>All names that are used or declared.</summary>
    public IEnumerable<string> All => mentions.Keys.Concat(locals);

    /// <summary>The names in the member around a node.</summary>
    public static MemberNames Around(SyntaxNode node) => Known.GetValue(
        node.AncestorsAndSelf().First(static n => n is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax || n.Parent is null),
        static member => new MemberNames(member));

    /// <summary>Whether a name is used.</summary>
    public bool Mentions(string name) => mentions.ContainsKey(name);

    /// <summary>Where a name is used, its declaration apart.</summary>
    public IReadOnlyList<IdentifierNameSyntax> Of(string name) => mentions.TryGetValue(name, out List<IdentifierNameSyntax>? found) ? found : NoMentions;

    /// <summary>What a variable, or an element of it, is set to.</summary>
    public IReadOnlyList<ExpressionSyntax> DefinitionsOf(string name) => definitions.TryGetValue(name, out List<ExpressionSyntax>? found) ? found : NoDefinitions;

    /// <summary>What a local is set to, if that is once, where it is declared; null for others.</summary>
    public ExpressionSyntax? OnlyDefinition(string name) => locals.Contains(name) && DefinitionsOf(name) is [{ } only] ? only : null;

    /// <summary>The places outside of a call where a local is used that is memory of this member's own; null for other expressions.</summary>
    public IReadOnlyList<IdentifierNameSyntax>? UsesOfOwnMemory(SyntaxNode argument, SyntaxNode call)
    {
        SyntaxNode expression = Plain(argument);
        if (IsAllocation(expression))
        {
            return NoMentions;
        }

        return expression is IdentifierNameSyntax { Identifier.ValueText: { } name } && OnlyDefinition(name) is { } definition && IsAllocation(definition)
            ? Of(name).Where(mention => !call.Span.Contains(mention.Span)).ToList()
            : null;
    }

    /// <summary>The variable that an expression is, or is an element, member or slice of; null for others.</summary>
    public static string? Root(SyntaxNode expression) => Plain(expression) switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        ElementAccessExpressionSyntax element => Root(element.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => Root(member.Expression),
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member => member.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => Root(member.Expression),
        _ => null,
    };

    /// <summary>An expression without parentheses, casts and the syntax of an argument.</summary>
    public static SyntaxNode Plain(SyntaxNode expression) => expression switch
    {
        ArgumentSyntax argument => Plain(argument.Expression),
        ParenthesizedExpressionSyntax parenthesized => Plain(parenthesized.Expression),
        CastExpressionSyntax cast => Plain(cast.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain => Plain(certain.Operand),
        _ => expression,
    };

    private static bool IsAllocation(SyntaxNode expression) => expression is ArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax;

    private static void Add<T>(Dictionary<string, List<T>> table, string name, T node)
    {
        if (!table.TryGetValue(name, out List<T>? nodes))
        {
            table.Add(name, nodes = new List<T>());
        }

        nodes.Add(node);
    }
}
