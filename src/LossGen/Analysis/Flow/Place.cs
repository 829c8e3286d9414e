// Where a value can be kept: a local, a parameter, a field, a field of another variable, or a capture. The flow's state
// is a table over places.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>A variable.</summary>
internal sealed class Place : IEquatable<Place>
{
    /// <summary>A variable.</summary>
    /// <param name="member">The local, parameter, field or property.</param>
    /// <param name="root">The variable whose field it is; null for locals, parameters and fields of this object or of a type.</param>
    public Place(ISymbol member, ISymbol? root = null)
    {
        Member = member;
        Root = root;
    }

    /// <summary>A value that the compiler keeps between two blocks.</summary>
    public Place(CaptureId capture, ISymbol method)
    {
        Member = method;
        Capture = capture;
    }

    public ISymbol Member { get; }

    public CaptureId? Capture { get; }

    public ISymbol? Root { get; }

    /// <summary>Whether other methods can see it.</summary>
    public bool IsShared => Member is IFieldSymbol or IPropertySymbol;

    public bool Equals(Place? other) =>
        other is not null
        && SymbolEqualityComparer.Default.Equals(Member, other.Member)
        && SymbolEqualityComparer.Default.Equals(Root, other.Root)
        && Nullable.Equals(Capture, other.Capture);

    public override bool Equals(object? obj) => Equals(obj as Place);

    public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Member) * 397) ^ (Capture?.GetHashCode() ?? 0);
}
