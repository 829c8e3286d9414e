// A parameter of the declared method, as the emitter needs it: the text to repeat and what it is for.
namespace LossGen.Declarations;

/// <summary>A parameter and its role.</summary>
/// <param name="Name">The parameter's name as C# knows it, without @.</param>
/// <param name="Declaration">Modifiers and fully qualified type, such as <c>global::System.Span&lt;float&gt;</c> or <c>scoped global::…</c>.</param>
/// <param name="ElementKeyword">The span's element type or the scalar's type as a C# keyword, such as <c>float</c>, <c>int</c>, <c>double</c>.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Target">The data parameter or option it refers to (the catalogue's name); empty for the others.</param>
internal sealed record BoundParameter(string Name, string Declaration, string ElementKeyword, ParameterRole Role, string Target)
{
    /// <summary>Whether it is data that names classes by index.</summary>
    public bool IsClassIndices => Role == ParameterRole.Data && ElementKeyword is "int" or "long" or "short" or "byte";
}
