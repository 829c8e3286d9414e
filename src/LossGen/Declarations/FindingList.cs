// Collects what the readers of a declaration find. One per parse.
using System.Collections.Immutable;
using LossGen.Infrastructure;

namespace LossGen.Declarations;

internal sealed class FindingList
{
    private readonly ImmutableArray<Finding>.Builder items = ImmutableArray.CreateBuilder<Finding>();

    /// <summary>Whether nothing can be compiled, by a finding or by an error that is the C# compiler's to report.</summary>
    public bool Failed { get; private set; }

    public void Add(string id, Anchor anchor, params string[] arguments) => Add(id, anchor, suggestion: null, arguments);

    public void Add(string id, Anchor anchor, Suggestion? suggestion, params string[] arguments)
    {
        Failed = true;
        items.Add(new Finding(id, anchor, arguments.ToEquatableArray(), suggestion));
    }

    /// <summary>Notes an error that the C# compiler reports by itself, such as an unknown type.</summary>
    public void LeaveToCompiler() => Failed = true;

    public ImmutableArray<Finding> ToImmutable() => items.ToImmutable();
}
