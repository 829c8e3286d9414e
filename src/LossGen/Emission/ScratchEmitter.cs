// Writes the method beside the user's that says how long the scratch memory must be.
using LossGen.Kernels;

namespace LossGen.Emission;

internal static class ScratchEmitter
{
    private static readonly string[] Accessibilities = { "public", "private", "protected", "internal" };

    /// <summary>Writes the companion of a method, inside of its type.</summary>
    public static void Write(MethodPlan method, CodeWriter writer)
    {
        if (method.Own?.Scratch?.Companion is not { } companion)
        {
            return;
        }

        string name = method.Header.Name.TrimStart('@');
        string modifiers = string.Join(" ", method.Header.Modifiers.Split(' ').Where(Accessibilities.Contains).Append("static"));
        writer.Line();
        writer.Line($"/// <summary>The number of elements that the scratch memory of <c>{name}</c> must have.</summary>");
        foreach ((string size, string description) in companion.Sizes)
        {
            writer.Line($"/// <param name=\"{size}\">{description}</param>");
        }

        foreach (string option in companion.Options)
        {
            writer.Line($"/// <param name=\"{option}\">The option of that name.</param>");
        }

        string[] parameters = companion.Sizes.Select(size => size.Name)
            .Concat(companion.Options)
            .ToArray();
        string arguments = string.Join(", ", parameters
            .Select(parameter => $"{parameter}: {parameter}")
            .Concat(companion.Constants.Select(option => $"{option.Name}: {OwnCall.Literal(option)}"))
            .Append($"hasGradient: {(companion.HasGradient ? "true" : "false")}"));
        string types = string.Join(", ", parameters.Select(parameter => $"{TypeOf(method, parameter)} {parameter}"));
        writer.Lines(
            $"{modifiers} int {name}ScratchLength({types}) =>",
            new[]
            {
                companion.Limit is { } limit
                    ? $"global::LossGen.Runtime.Workers.ScratchLength(global::LossGen.Runtime.{method.Own.ClassName}.ScratchLength({arguments}), {Literals.Integer(limit)});"
                    : $"global::LossGen.Runtime.{method.Own.ClassName}.ScratchLength({arguments});",
            });
    }

    private static string TypeOf(MethodPlan method, string parameter) =>
        method.Own!.Options.FirstOrDefault(option => option.Name == parameter)?.Type ?? "int";
}
