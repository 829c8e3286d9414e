// The exceptions of the guards: all their sentences in one place. The just-in-time compiler sees that
// these methods only throw: it does not inline them, and keeps nothing alive across a call (marked
// NoInlining, it would not look, and would spill every live register in a kernel). Called by Guard.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LossGen.Runtime;

/// <summary>Throws; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Throw
{
    /// <summary>A span does not have the length it must have.</summary>
    [DoesNotReturn]
    public static void Length(int actual, int expected, string parameter, string of) => throw new ArgumentException(
        FormattableString.Invariant($"'{parameter}' must have {expected} elements, {of}, but has {actual}."), parameter);

    /// <summary>A span is longer than it may be.</summary>
    [DoesNotReturn]
    public static void TooLong(int actual, int most, string parameter) => throw new ArgumentException(
        FormattableString.Invariant($"'{parameter}' must have at most {most} elements, but has {actual}."), parameter);

    /// <summary>A span's length is no multiple of what it must be a multiple of.</summary>
    [DoesNotReturn]
    public static void Multiple(int actual, int of, string parameter, string what) => throw new ArgumentException(
        FormattableString.Invariant($"The length of '{parameter}' must be a multiple of {of}, {what}, but is {actual}."), parameter);

    /// <summary>Scratch memory is too short.</summary>
    [DoesNotReturn]
    public static void Scratch(int actual, long needed, string parameter) => throw new ArgumentException(
        FormattableString.Invariant($"'{parameter}' must have at least {needed} elements for this call, but has {actual}."), parameter);

    /// <summary>An output overlaps an input it must be apart from.</summary>
    [DoesNotReturn]
    public static void Overlap(string outputName, string inputName) => throw new ArgumentException(
        FormattableString.Invariant($"'{outputName}' must not overlap '{inputName}' in memory."), outputName);

    /// <summary>An output overlaps an input without being the same memory.</summary>
    [DoesNotReturn]
    public static void PartialOverlap(string outputName, string inputName) => throw new ArgumentException(
        FormattableString.Invariant($"'{outputName}' must be exactly the memory of '{inputName}' or apart from it, but they overlap in part."),
        outputName);

    /// <summary>A value is outside its range.</summary>
    [DoesNotReturn]
    public static void Range(double value, double minimum, double maximum, string parameter) => throw new ArgumentOutOfRangeException(
        parameter, value, FormattableString.Invariant($"'{parameter}' must be from {minimum} to {maximum}, but is {value}."));

    /// <summary>A number is too small.</summary>
    [DoesNotReturn]
    public static void AtLeast(int value, int minimum, string parameter) => throw new ArgumentOutOfRangeException(
        parameter, value, FormattableString.Invariant($"'{parameter}' must be at least {minimum}, but is {value}."));

    /// <summary>A number is on the wrong side of an end of its range.</summary>
    [DoesNotReturn]
    public static void OutOfRange(double value, string relation, double end, string parameter) => throw new ArgumentOutOfRangeException(
        parameter, value, FormattableString.Invariant($"'{parameter}' must be {relation} {end}, but is {value}."));

    /// <summary>A value of a span is not what it must be.</summary>
    [DoesNotReturn]
    public static void Value(double value, int position, string parameter, string domain) => throw new ArgumentOutOfRangeException(
        parameter, value, FormattableString.Invariant($"Every value of '{parameter}' must be {domain}, but '{parameter}[{position}]' is {value}."));

    /// <summary>A class index names no class.</summary>
    [DoesNotReturn]
    public static void ClassIndex(long value, int position, int classes, int ignoreIndex, string parameter) => throw new ArgumentOutOfRangeException(
        parameter,
        value,
        FormattableString.Invariant(
            $"Every class index of '{parameter}' must be from 0 to {classes - 1} or the ignored index {ignoreIndex}, but '{parameter}[{position}]' is {value}."));

    /// <summary>A class index names no class.</summary>
    [DoesNotReturn]
    public static void ClassIndex(long value, int position, int classes, string parameter) => throw new ArgumentOutOfRangeException(
        parameter,
        value,
        FormattableString.Invariant($"Every class index of '{parameter}' must be from 0 to {classes - 1}, but '{parameter}[{position}]' is {value}."));

    /// <summary>A class index in a row's list of classes names no class.</summary>
    [DoesNotReturn]
    public static void ListedClass(long value, int position, int classes, string parameter) => throw new ArgumentOutOfRangeException(
        parameter,
        value,
        FormattableString.Invariant(
            $"Every class index of '{parameter}' must be from 0 to {classes - 1}, or -1 behind the last class of a row, but '{parameter}[{position}]' is {value}."));

    /// <summary>An integer of a span is outside its range.</summary>
    [DoesNotReturn]
    public static void Whole(long value, int position, int minimum, int maximum, string parameter) => throw new ArgumentOutOfRangeException(
        parameter,
        value,
        FormattableString.Invariant($"Every value of '{parameter}' must be from {minimum} to {maximum}, but '{parameter}[{position}]' is {value}."));

    /// <summary>Targets of several sequences are neither one after the other nor in rows.</summary>
    [DoesNotReturn]
    public static void Targets(int actual, long sum, int rows, int longest, string parameter) => throw new ArgumentException(
        FormattableString.Invariant(
            $"'{parameter}' must have {sum} elements, all targets one after the other, or {rows} rows of at least {longest}, but has {actual}."),
        parameter);

    /// <summary>An element type is none that there is code for.</summary>
    [DoesNotReturn]
    public static void ElementType(Type type) => throw new NotSupportedException(
        FormattableString.Invariant($"The element type {type.Name} is not supported."));
}
