// Collects the locations and edits of a remedy while a rule makes its diagnostic. A remedy that can't be completed
// is not offered.
using System.Collections.Immutable;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules;

internal sealed class RemedyBuilder
{
    private readonly List<Location> places;
    private readonly List<(int Location, string Text)> edits = new();

    /// <summary>Starts a remedy.</summary>
    /// <param name="places">The diagnostic's additional locations, to which edits add theirs.</param>
    public RemedyBuilder(List<Location> places) => this.places = places;

    /// <summary>Whether all edits so far could be made.</summary>
    public bool IsPossible { get; private set; } = true;

    /// <summary>Replaces what the diagnostic is reported at.</summary>
    public RemedyBuilder ReplaceReported(string? text)
    {
        IsPossible &= text is not null;
        edits.Add((-1, text ?? ""));
        return this;
    }

    /// <summary>Replaces a piece of source.</summary>
    public RemedyBuilder Replace(SyntaxNode? node, string text) => Replace(node?.GetLocation(), text);

    /// <summary>Replaces a piece of source.</summary>
    public RemedyBuilder Replace(Location? location, string text)
    {
        IsPossible &= location is not null;
        if (location is not null)
        {
            edits.Add((places.Count, text));
            places.Add(location);
        }

        return this;
    }

    /// <summary>Makes another loss of the declared one.</summary>
    public RemedyBuilder DeclareLoss(AttributeSyntax? attribute, string loss) =>
        Replace(attribute?.Name, attribute?.Name is { } name && name.ToString().EndsWith("Attribute", StringComparison.Ordinal) ? loss + "Attribute" : loss);

    /// <summary>Binds an option on the declaration's attribute, in place of what it is bound to now.</summary>
    public RemedyBuilder BindOption(AttributeSyntax? attribute, string property, string value)
    {
        AttributeArgumentSyntax? bound = attribute?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == property);
        if (bound is not null)
        {
            return Replace(bound.Expression, value);
        }

        AttributeArgumentSyntax argument = SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression(value))
            .WithNameEquals(SyntaxFactory.NameEquals(property).WithEqualsToken(SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space)));
        string arguments = attribute?.ArgumentList is { Arguments.Count: > 0 } list
            ? list.ToString().TrimEnd(')') + ", " + argument + ")"
            : "(" + argument + ")";
        return Replace(attribute, attribute is null ? "" : attribute.Name + arguments);
    }

    /// <summary>Gives the declaration's attribute another reduction.</summary>
    public RemedyBuilder BindReduction(AttributeSyntax? attribute, string reduction)
    {
        AttributeArgumentSyntax? bound = attribute?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == "reduction")
            ?? (attribute?.ArgumentList?.Arguments.FirstOrDefault() is { NameEquals: null, NameColon: null } first ? first : null);
        if (bound?.Expression is MemberAccessExpressionSyntax member)
        {
            return Replace(member.Name, reduction);
        }

        string arguments = attribute?.ArgumentList is { Arguments.Count: > 0 } list
            ? "(Reduction." + reduction + ", " + list.ToString().TrimStart('(')
            : "(Reduction." + reduction + ")";
        return Replace(bound is null ? attribute : null, attribute is null ? "" : attribute.Name + arguments);
    }

    /// <summary>Gives an argument of a call another value, or adds it by name.</summary>
    public RemedyBuilder BindArgument(ArgumentListSyntax? list, string parameter, ExpressionSyntax? stated, string value)
    {
        if (stated is not null)
        {
            return Replace(stated, value);
        }

        return Replace(list, list is { Arguments.Count: > 0 } ? list.ToString().TrimEnd(')') + ", " + parameter + ": " + value + ")" : "(" + parameter + ": " + value + ")");
    }

    /// <summary>Adds the remedy to a diagnostic's properties, if it could be completed.</summary>
    public ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties, string title)
    {
        if (!IsPossible || edits.Count == 0)
        {
            return properties;
        }

        int number = properties.ContainsKey(Remedy.Key(0)) ? 1 : 0;
        return properties.SetItem(Remedy.Key(number), new Remedy(title, edits.ToImmutableArray()).ToString());
    }
}
