// The compiler from end to end: a declaration in, a C# file out. A pure function; the generator and the
// tests call it.
using LossGen.Declarations;
using LossGen.Emission;
using LossGen.Losses;

namespace LossGen.Composition;

internal static class LossCompiler
{
    /// <summary>The text of the generated file.</summary>
    public static string Compile(LossDeclaration declaration) => Compile(LossCatalogue.Find(declaration.Loss), declaration);

    /// <summary>The text of the generated file, for a declaration of that loss.</summary>
    public static string Compile(LossDefinition loss, LossDeclaration declaration) =>
        FileEmitter.Emit(MethodPlanner.Plan(loss, declaration));

    /// <summary>A file whose method only throws, for a declaration that could not be compiled.</summary>
    public static string Fallback(LossDeclaration declaration) => FileEmitter.EmitThrow(MethodPlanner.Header(declaration));
}
