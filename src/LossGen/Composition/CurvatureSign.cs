// What a declared second derivative can be. The answer of Curvature.
namespace LossGen.Composition;

/// <summary>The signs of a second derivative over data that a loss may meet.</summary>
internal enum CurvatureSign
{
    /// <summary>It can't be told.</summary>
    Unknown,

    /// <summary>Positive wherever it was looked at.</summary>
    Positive,

    /// <summary>Never negative, but zero somewhere.</summary>
    Zero,

    /// <summary>Negative somewhere.</summary>
    Negative,
}
