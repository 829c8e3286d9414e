// The kinds of options, which decide how each can be bound: on the attribute, as a parameter, or both.
namespace LossGen.Losses;

/// <summary>The kinds of options.</summary>
internal enum OptionKind
{
    /// <summary>A real number: attribute property of type double, or parameter of the element type or double.</summary>
    Number,

    /// <summary>A whole number: attribute property of type int, or parameter of type int.</summary>
    Integer,

    /// <summary>The length of a row: as Integer, and constant in the emitted code under the option's name.</summary>
    RowLength,

    /// <summary>Yes or no: attribute property of type bool, or parameter of type bool; 1 or 0 in formulas.</summary>
    Flag,

    /// <summary>One of an enum's values, by number: attribute property only.</summary>
    Choice,

    /// <summary>
    /// A span of weights repeated along the data from the right (length 1, the last axis, or all);
    /// parameter only.
    /// </summary>
    ElementWeights,

    /// <summary>A span with one weight per class; parameter only.</summary>
    ClassWeights,
}
