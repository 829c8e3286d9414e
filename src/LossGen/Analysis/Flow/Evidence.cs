// Why the flow believes in a meaning: who produced the numbers, where, and from what. Messages quote it, the
// additional location of a diagnostic points at it, and a fix goes back to the source of the numbers.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>A meaning and where it comes from.</summary>
/// <param name="Meaning">What the numbers mean.</param>
/// <param name="Producer">How messages name the producer, such as <c>TensorPrimitives.Sigmoid</c>.</param>
/// <param name="Origin">The producer's place in the source; null for annotated members.</param>
internal sealed record Evidence(Meaning Meaning, string Producer, SyntaxNode? Origin)
{
    /// <summary>What the producer read, while it still holds the same numbers; null where it no longer does.</summary>
    public Source? Source { get; init; }

    /// <summary>The numbers themselves where the source spells them out; default where it does not.</summary>
    public ImmutableArray<double> Constants { get; init; }

    /// <summary>The number of classes of a softmax, if it is constant.</summary>
    public long? RowLength { get; init; }

    /// <summary>Whether <see cref="Constants"/> are the values that each number may have, not the numbers in order.</summary>
    public bool IsChoice { get; init; }

    /// <summary>Whether the source spells the numbers out.</summary>
    public bool IsConstant => !Constants.IsDefault;

    /// <summary>What is true of both; null where they differ in meaning.</summary>
    public static Evidence? Join(Evidence? a, Evidence? b)
    {
        if (a is null || b is null)
        {
            return null;
        }

        if (a.IsChoice && b.IsChoice)
        {
            return Flow.Constants.Choice(a.Constants.Union(b.Constants), a);
        }

        // A loop that divides exponentials by their sum in place has both, until its last round.
        if (a.Meaning == Meaning.Exponentials && b.Meaning == Meaning.Softmax)
        {
            return a;
        }

        if (b.Meaning == Meaning.Exponentials && a.Meaning == Meaning.Softmax)
        {
            return b;
        }

        if (a.Meaning != b.Meaning)
        {
            return null;
        }

        Evidence first = (a.Origin?.SpanStart ?? 0) <= (b.Origin?.SpanStart ?? 0) ? a : b;
        bool sameNumbers = a.IsConstant == b.IsConstant && (!a.IsConstant || a.Constants.SequenceEqual(b.Constants));
        return first with
        {
            Source = a.Source == b.Source ? a.Source : null,
            RowLength = a.RowLength == b.RowLength ? a.RowLength : null,
            Constants = sameNumbers ? a.Constants : default,
        };
    }

    public bool Equals(Evidence? other) =>
        other is not null
        && Meaning == other.Meaning
        && Origin == other.Origin
        && Producer == other.Producer
        && Source == other.Source
        && RowLength == other.RowLength
        && IsChoice == other.IsChoice
        && (Constants.IsDefault ? other.Constants.IsDefault : !other.Constants.IsDefault && Constants.SequenceEqual(other.Constants));

    public override int GetHashCode() => ((int)Meaning * 397) ^ (Origin?.SpanStart ?? 0);
}
