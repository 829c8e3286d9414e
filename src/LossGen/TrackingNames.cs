// The names of the pipeline's steps, by which tests ask whether a step ran or was cached.
namespace LossGen;

internal static class TrackingNames
{
    /// <summary>The declarations as parsed.</summary>
    public const string Declarations = nameof(Declarations);
}
