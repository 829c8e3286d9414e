// Writes the type that hands a user's distance to the kernel. It is nested in the user's type, where it may call
// what is private, and handed over as a type argument, so that nothing is allocated and calls can be inlined.
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class UserMethodEmitter
{
    public static void Write(MethodPlan method, CodeWriter writer)
    {
        if (method.Own?.UserMethod is not { } user)
        {
            return;
        }

        string keyword = method.Keyword;
        string read = $"global::System.ReadOnlySpan<{keyword}>";
        string write = $"global::System.Span<{keyword}>";
        writer.Line();
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (writer.Braces($"private readonly struct {user.TypeName} : global::LossGen.Runtime.IDistance<{keyword}>"))
        {
            writer.Lines($"public static {keyword} Between({read} first, {read} second) =>", new[] { $"{user.Name}(first, second);" });
            writer.Line();
            writer.Lines(
                $"public static void AddGradient({read} first, {read} second, {keyword} scale, {write} firstGradient, {write} secondGradient) =>",
                new[]
                {
                    user.HasGradient
                        ? $"{user.Name}Gradient(first, second, scale, firstGradient, secondGradient);"
                        : "throw new global::System.NotSupportedException();",
                });
        }
    }
}
