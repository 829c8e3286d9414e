// How a loss walks over its data.
namespace LossGen.Losses;

/// <summary>The shape of a loss.</summary>
internal enum LossShape
{
    /// <summary>Every element is a loss of its own; all data have the same length.</summary>
    Elementwise,

    /// <summary>Every row of classes is one loss: data (N, C) or (N, C, spatial).</summary>
    Rows,

    /// <summary>A recursion, a set or pairs, which no formula over rows says: a kernel of the runtime.</summary>
    Own,
}
