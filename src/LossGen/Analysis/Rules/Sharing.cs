// How two arguments of a call share memory.
namespace LossGen.Analysis.Rules;

internal enum Sharing
{
    /// <summary>They don't, or the source does not show it.</summary>
    None,

    /// <summary>They are exactly the same memory.</summary>
    Same,

    /// <summary>They overlap in part.</summary>
    Partial,
}
