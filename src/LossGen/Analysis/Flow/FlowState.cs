// What is known at one point of a method: which value each variable has, and what the numbers in each piece of
// memory mean. The interpreter changes a state as it walks a block; the solver joins states where paths meet.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>The knowledge at one point of a method.</summary>
internal sealed class FlowState
{
    private ImmutableDictionary<Place, Value> variables;

    /// <summary>The meaning of memory; null where something unknown was written, absent where nothing was.</summary>
    private ImmutableDictionary<Part, Evidence?> contents;

    private FlowState(ImmutableDictionary<Place, Value> variables, ImmutableDictionary<Part, Evidence?> contents)
    {
        this.variables = variables;
        this.contents = contents;
    }

    /// <summary>Whether fields, or memory that they refer to, may have been changed.</summary>
    public bool TouchedShared { get; private set; }

    public static FlowState Empty => new(ImmutableDictionary<Place, Value>.Empty, ImmutableDictionary<Part, Evidence?>.Empty);

    public FlowState Copy() => new(variables, contents) { TouchedShared = TouchedShared };

    /// <summary>Takes over what is known elsewhere.</summary>
    public void Become(FlowState other)
    {
        variables = other.variables;
        contents = other.contents;
        TouchedShared |= other.TouchedShared;
    }

    public bool SameAs(FlowState other) => TouchedShared == other.TouchedShared && Same(variables, other.variables) && Same(contents, other.contents);

    /// <summary>The value of a variable; null where the method has not set it.</summary>
    public Value? Find(Place place) => variables.TryGetValue(place, out Value? value) ? value : null;

    /// <summary>Gives a variable another value.</summary>
    public void Assign(Place place, Value value)
    {
        variables = variables.SetItem(place, value);
        TouchedShared |= place.IsShared;
        Outdate(source => place.Equals(source.Place));
        if (place.Root is null)
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
        if (contents.TryGetValue(part, out Evidence? evidence))
        {
            return evidence;
        }

        Part whole = new(part.Region, null, part.Region.Length);
        if (part.Slice is not null && contents.TryGetValue(whole, out evidence))
        {
            return evidence is { IsConstant: true } ? evidence with { Constants = default } : evidence;
        }

        return part.Region.Holder is { } holder && !WasTouched(part.Region) ? Annotations.Of(holder.Member) : null;
    }

    /// <summary>Numbers of a meaning are written to memory; null for numbers of which nothing is known.</summary>
    public void Write(Part part, Evidence? evidence)
    {
        if (evidence?.Source?.Region is { } source && source.Equals(part.Region))
        {
            evidence = evidence with { Source = null };
        }

        TouchedShared |= part.Region.IsShared;
        Evidence? before = ContentOf(new Part(part.Region, null, null));
        contents = contents.RemoveRange(contents.Keys.Where(key => key.Region.Equals(part.Region)));
        contents = contents.Add(part, evidence);
        if (part.Slice is not null && (before is not null || evidence is null))
        {
            contents = contents.Add(new Part(part.Region, null, null), before?.Meaning == evidence?.Meaning ? before : null);
        }

        Outdate(kept => part.Region.Equals(kept.Region));
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

        contents = contents.RemoveRange(contents.Keys.Where(key => key.Region.Equals(region)));
        if (evidence is not null)
        {
            contents = contents.Add(new Part(region, null, null), evidence);
        }

        Outdate(kept => region.Equals(kept.Region));
    }

    /// <summary>Code that is not seen may have changed every field and what it refers to.</summary>
    public void ForgetShared()
    {
        TouchedShared = true;
        foreach (Place place in variables.Keys.Where(key => key.IsShared && !IsReadOnly(key)))
        {
            Assign(place, Value.Unknown);
        }

        foreach (Region region in contents.Keys.Select(key => key.Region).Where(region => region.IsShared).Distinct())
        {
            Write(new Part(region, null, null), null);
        }
    }

    /// <summary>What holds on both paths.</summary>
    public static FlowState Join(FlowState a, FlowState b)
    {
        FlowState joined = Empty;
        joined.TouchedShared = a.TouchedShared || b.TouchedShared;
        foreach (Place place in a.variables.Keys.Union(b.variables.Keys))
        {
            Value? left = a.Find(place);
            Value? right = b.Find(place);

            // A local that one path has not reached yet has no value there that could be read.
            Value value = left is null || right is null
                ? place.IsShared || place.Member is IParameterSymbol ? Value.Unknown : left ?? right!
                : JoinValues(a, left, b, right);
            joined.variables = joined.variables.Add(place, value);
        }

        foreach (Part part in a.contents.Keys.Union(b.contents.Keys))
        {
            bool inA = a.contents.TryGetValue(part, out Evidence? left);
            bool inB = b.contents.TryGetValue(part, out Evidence? right);
            bool isOwn = part.Region.Allocation is not null;
            Evidence? evidence = !inA && isOwn && !a.WasTouched(part.Region) ? right
                : !inB && isOwn && !b.WasTouched(part.Region) ? left
                : Evidence.Join(a.ContentOf(part), b.ContentOf(part));
            joined.contents = joined.contents.Add(part, evidence);
        }

        return joined;
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
    public bool WasTouched(Region region) => contents.Keys.Any(key => key.Region.Equals(region));

    private void Outdate(Func<Source, bool> isOutdated)
    {
        foreach (KeyValuePair<Part, Evidence?> pair in contents)
        {
            if (pair.Value?.Source is { } source && isOutdated(source))
            {
                contents = contents.SetItem(pair.Key, pair.Value with { Source = null });
            }
        }

        foreach (KeyValuePair<Place, Value> pair in variables)
        {
            if (pair.Value.Evidence?.Source is { } source && isOutdated(source))
            {
                variables = variables.SetItem(pair.Key, pair.Value with { Evidence = pair.Value.Evidence with { Source = null } });
            }
        }
    }

    private static bool IsReadOnly(Place place) => place.Member is IFieldSymbol { IsReadOnly: true } && place.Root is null;

    private static bool Same<TKey, TValue>(ImmutableDictionary<TKey, TValue> a, ImmutableDictionary<TKey, TValue> b)
        where TKey : notnull =>
        ReferenceEquals(a, b)
        || (a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out TValue? other) && Equals(pair.Value, other)));
}
