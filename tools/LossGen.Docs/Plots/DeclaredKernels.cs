// Finds the declaration of a loss among those that this build of the tool was compiled with.
using LossGen.Losses;

namespace LossGen.Docs.Plots;

internal static class DeclaredKernels
{
    /// <summary>The loss's kernel; null where its declaration was written after this build.</summary>
    public static IDeclaredLoss? Find(LossDefinition loss) =>
        typeof(DeclaredKernels).Assembly.GetType($"LossGen.Docs.Declared.{loss.Name}Kernel") is { } type
            ? (IDeclaredLoss)Activator.CreateInstance(type)!
            : null;
}
