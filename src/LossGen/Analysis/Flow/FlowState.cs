// What is known at one point of a method: which value each variable has, and what the numbers in each piece of
// memory mean. The interpreter changes a state as it walks a block; the solver joins states where paths meet.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>The knowledge at one point of a method.</summary>
internal sealed class FlowState
{
    private ImmutableDictionary<Place, Value> variables;

    /// <summary>The meaning of memory, by what it is part of; null where something unknown was written, absent where nothing was.</summary>
    private ImmutableDictionary<Region, ImmutableDictionary<Part, Evidence?>> contents;

    /// <summary>Whether anything kept here may have a source, which assignments outdate.</summary>
    private bool hasSources;

    /// <summary>Whether fields of other variables may be kept here.</summary>
    private bool hasRoots;

    private FlowState(ImmutableDictionary<Place, Value> variables, ImmutableDictionary<Region, ImmutableDictionary<Part, Evidence?>> contents)
    {
        this.variables = variables;
        this.contents = contents;
    }

    /// <summary>Whether fields, or memory that they refer to, may have been changed.</summary>
    public bool TouchedShared { get; private set; }

    public static FlowState Empty => new(ImmutableDictionary<Place, Value>.Empty, ImmutableDictionary<Region, ImmutableDictionary<Part, Evidence?>>.Empty);

    public FlowState Copy() => new(variables, contents) { TouchedShared = TouchedShared, hasSources = hasSources, hasRoots = hasRoots };

    /// <summary>Takes over what is known elsewhere.</summary>
    public void Become(FlowState other)
    {
        variables = other.variables;
        contents = other.contents;
        TouchedShared |= other.TouchedShared;
        hasSources |= other.hasSources;
        hasRoots |= other.hasRoots;
    }

    public bool SameAs(FlowState other) => TouchedShared == other.TouchedShared
        && Tables.Same(variables, other.variables, static (a, b) => a.Equals(b))
        && Tables.Same(contents, other.contents, static (a, b) => Tables.Same(a, b, static (x, y) => Equals(x, y)));

    /// <summary>The value of a variable; null where the method has not set it.</summary>
    public Value? Find(Place place) => variables.TryGetValue(place, out Value? value) ? value : null;

    /// <summary>Gives a variable another value.</summary>
    public void Assign(Place place, Value value)
    {
        variables = variables.SetItem(place, value);
        TouchedShared |= place.IsShared;
        hasSources |= value.Evidence?.Source is not null;
        hasRoots |= place.Root is not null;
        Outdate(static (source, place) => place.Equals(source.Place), place);
        if (place.Root is null && hasRoots)
        {
            // Fields of what the variable referred to are another object's now.
            variables = variables.RemoveRange(variables.Keys.Where(key => key.Root is not null && new Place(key.Root).Equals(place)));
        }
    }

    /// <summary>What the numbers of a value mean.</summary>
    public Evidence? MeaningOf(Value value) => value.Part is { } part ? ContentOf(part) : value.Evidence;

    /// <summary>What the numbers of a piece of memory mean.</summary>
    public Evidence? ContentOf(Part part)
    {
        if (!contents.TryGetValue(part.Region, out ImmutableDictionary<Part, Evidence?>? parts))
        {
            return part.Region.Holder is { } holder ? Annotations.Of(holder.Member) : null;
        }

        if (parts.TryGetValue(part, out Evidence? evidence))
        {
            return evidence;
        }

        return part.Slice is not null && parts.TryGetValue(Whole(part.Region), out evidence) && evidence is { IsConstant: true }
            ? evidence with { Constants = default }
            : evidence;
    }

    /// <summary>Numbers of a meaning are written to memory; null for numbers of which nothing is known.</summary>
    public void Write(Part part, Evidence? evidence)
    {
        if (evidence?.Source?.Region is { } source && source.Equals(part.Region))
        {
            evidence = evidence with { Source = null };
        }

        TouchedShared |= part.Region.IsShared;
        Evidence? before = ContentOf(Whole(part.Region));
        ImmutableDictionary<Part, Evidence?> parts = Nothing.Add(part, evidence);
        if (part.Slice is not null && (before is not null || evidence is null))
        {
            parts = parts.Add(Whole(part.Region), before?.Meaning == evidence?.Meaning ? before : null);
        }

        Set(part.Region, parts);
    }

    /// <summary>New memory: nothing that was there before is left.</summary>
    public void Allocate(Region region, Evidence? evidence)
    {
        // What the same expression allocated in an earlier round is other memory: variables that still hold it keep its meaning alone.
        foreach (KeyValuePair<Place, Value> pair in variables)
        {
            if (pair.Value.Part is { } part && part.Region.Equals(region))
            {
                variables = variables.SetItem(pair.Key, Value.Of(ContentOf(part)));
            }
        }

        Set(region, evidence is null ? null : Nothing.Add(Whole(region), evidence));
    }

    /// <summary>Code that is not seen may have changed every field and what it refers to.</summary>
    public void ForgetShared()
    {
        TouchedShared = true;
        foreach (Place place in variables.Keys.Where(key => key.IsShared && !IsReadOnly(key)))
        {
            Assign(place, Value.Unknown);
        }

        foreach (Region region in contents.Keys.Where(static region => region.IsShared))
        {
            Write(Whole(region), null);
        }
    }

    /// <summary>What holds on both paths.</summary>
    public static FlowState Join(FlowState a, FlowState b)
    {
        FlowState joined = a.Copy();
        joined.TouchedShared |= b.TouchedShared;
        joined.hasSources |= b.hasSources;
        joined.hasRoots |= b.hasRoots;
        joined.variables = Tables.Join(a.variables, b.variables, (place, left, right) =>
            left is null || right is null
                ? place.IsShared || place.Member is IParameterSymbol ? Value.Unknown : left ?? right! // A local that one path has not reached yet has no value there that could be read.
                : JoinValues(a, left, b, right));
        joined.contents = ReferenceEquals(a.contents, b.contents) ? a.contents : Tables.Join(a.contents, b.contents, (region, left, right) => JoinParts(region, a, left, b, right));
        return joined;
    }

    private static ImmutableDictionary<Part, Evidence?> JoinParts(
        Region region,
        FlowState a,
        ImmutableDictionary<Part, Evidence?>? left,
        FlowState b,
        ImmutableDictionary<Part, Evidence?>? right)
    {
        // Memory of the method's own that one path has not written to holds nothing there that could be read.
        if ((left is null || right is null) && region.Allocation is not null)
        {
            return left ?? right!;
        }

        ImmutableDictionary<Part, Evidence?>.Builder joined = Nothing.ToBuilder();
        foreach (Part part in (left?.Keys ?? Enumerable.Empty<Part>()).Union(right?.Keys ?? Enumerable.Empty<Part>()))
        {
            joined[part] = Evidence.Join(a.ContentOf(part), b.ContentOf(part));
        }

        return joined.ToImmutable();
    }

    private static Value JoinValues(FlowState a, Value left, FlowState b, Value right)
    {
        if (left.Equals(right))
        {
            return left;
        }

        if (left.Part is { } part && part.Equals(right.Part))
        {
            return left with { Extent = Extent.Join(left.Extent, right.Extent) };
        }

        // Two pieces of memory: what both mean now is still true, as long as nobody writes, which a value can't see.
        return Value.Of(Evidence.Join(a.MeaningOf(left), b.MeaningOf(right)));
    }

    /// <summary>Whether something was written to memory.</summary>
    public bool WasTouched(Region region) => contents.ContainsKey(region);

    private static ImmutableDictionary<Part, Evidence?> Nothing => ImmutableDictionary<Part, Evidence?>.Empty;

    private static Part Whole(Region region) => new(region, null, region.Length);

    private void Set(Region region, ImmutableDictionary<Part, Evidence?>? parts)
    {
        contents = parts is null ? contents.Remove(region) : contents.SetItem(region, parts);
        hasSources |= parts?.Values.Any(static evidence => evidence?.Source is not null) == true;
        Outdate(static (source, region) => region.Equals(source.Region), region);
    }

    /// <summary>What was read from a variable or memory is no longer what stands there.</summary>
    private void Outdate(Func<Source, object, bool> isOutdated, object changed)
    {
        if (!hasSources)
        {
            return;
        }

        foreach (KeyValuePair<Region, ImmutableDictionary<Part, Evidence?>> region in contents)
        {
            foreach (KeyValuePair<Part, Evidence?> pair in region.Value)
            {
                if (pair.Value?.Source is { } source && isOutdated(source, changed))
                {
                    contents = contents.SetItem(region.Key, contents[region.Key].SetItem(pair.Key, pair.Value with { Source = null }));
                }
            }
        }

        foreach (KeyValuePair<Place, Value> pair in variables)
        {
            if (pair.Value.Evidence?.Source is { } source && isOutdated(source, changed))
            {
                variables = variables.SetItem(pair.Key, pair.Value with { Evidence = pair.Value.Evidence with { Source = null } });
            }
        }
    }

    private static bool IsReadOnly(Place place) => place.Member is IFieldSymbol { IsReadOnly: true } && place.Root is null;
}
