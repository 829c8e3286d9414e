// Where a call states its options, which is where a finding about one belongs: the function's name, or TorchSharp's
// module where it is made in the same member.
using LossGen.Analysis.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules;

internal static class OptionPlaces
{
    /// <summary>The place to report an option at.</summary>
    public static Location Of(LossUse use)
    {
        SyntaxNode creation = use.Creation.Syntax, call = use.Call.Syntax;
        SyntaxNode? member = call.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        bool isHere = creation.SyntaxTree == call.SyntaxTree && member is not null && member.Span.Contains(creation.Span);
        return Named(isHere ? creation : call).GetLocation();
    }

    /// <summary>The name of what is called or made.</summary>
    public static string NameOf(IOperation creation) => Named(creation.Syntax).ToString();

    /// <summary>The name in a call or a creation, which is where squiggles belong that are about no argument.</summary>
    public static SyntaxNode Named(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name,
        InvocationExpressionSyntax invocation => invocation.Expression,
        ObjectCreationExpressionSyntax made => made.Type,
        _ => syntax,
    };
}
