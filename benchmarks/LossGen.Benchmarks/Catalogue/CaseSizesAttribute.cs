// Names a case, and says at how many elements it is timed. On the generated cases; read by CatalogueCases.
namespace LossGen.Benchmarks.Catalogue;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class CaseSizesAttribute(string title, params int[] sizes) : Attribute
{
    public string Title => title;

    public IReadOnlyList<int> Sizes => sizes;

    /// <summary>Whether it is a loss of single elements, whose speed the memory may limit.</summary>
    public bool IsElementwise { get; init; }

    /// <summary>Whether it is no loss, but shows what the memory can do.</summary>
    public bool IsMemoryLimit { get; init; }
}
