// Memory that is filled with −100 before labels are copied over a part of it: the rest is padding, which some losses
// ignore and others don't. Used by Calls for fills and copies.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal static class Padding
{
    /// <summary>PyTorch's ignored index unless another is chosen.</summary>
    public const double Index = -100;

    /// <summary>What a fill writes, where it is padding; null for other fills.</summary>
    public static Evidence? OfFill(IInvocationOperation fill) =>
        fill.Arguments.LastOrDefault() is { } value && Constants.Of(value.Value) == Index ? Made(fill.TargetMethod.ContainingType.Name + ".Fill", fill.Syntax) : null;

    /// <summary>What memory holds after a copy: padding is left behind what is copied, unless that is as long.</summary>
    public static Evidence? AfterCopy(Evidence? copied, Value from, Evidence? before, Value to) =>
        before is { IsConstant: true, Meaning: Meaning.Unknown } && before.Constants.Contains(Index)
        && from.Extent?.Length is var length && (length is null || length != to.Extent?.Length)
            ? Made(before.Producer, before.Origin)
            : copied;

    private static Evidence Made(string producer, SyntaxNode? origin) => new(Meaning.Unknown, producer, origin) { Constants = ImmutableArray.Create(Index) };
}
