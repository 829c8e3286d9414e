// Writes a form of declaration as a user would: an attribute and a partial method.
using System.Globalization;
using System.Reflection;
using LossGen.Losses;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.Declaring;

internal static class DeclarationText
{
    /// <summary>Two lines: the attribute, and the method.</summary>
    /// <param name="loss">The loss.</param>
    /// <param name="form">The form.</param>
    /// <param name="arithmetic">The type that the kernel computes in.</param>
    public static IEnumerable<string> Of(Declarable loss, Form form, string arithmetic)
    {
        yield return $"    [{loss.Loss.Name}({string.Join(", ", Arguments(loss, form))})]";
        yield return $"    public static partial {form.Returns} {form.Name}({string.Join(", ", Parameters(loss, form, arithmetic))});";
    }

    private static IEnumerable<string> Arguments(Declarable loss, Form form)
    {
        yield return "Reduction." + form.Reduction;
        if (loss.NeedsRowLength(form.Reduction) && form.RowLength is { } length)
        {
            yield return $"{loss.Loss.RowLength!.PropertyName} = {length}";
        }

        if (loss.HasSpatial && form.Spatial is > 0 and { } spatial)
        {
            yield return $"Spatial = {spatial}";
        }

        foreach ((string option, double value) in form.Constants)
        {
            yield return $"{loss.Loss.Option(option).PropertyName} = {Literal(TypeOf(loss, option), value)}";
        }

        if (form.ZeroWhenEmpty)
        {
            yield return "WhenEmpty = WhenEmpty.Zero";
        }

        if (form.IsParallel)
        {
            yield return "Parallel = true";
        }
    }

    private static IEnumerable<string> Parameters(Declarable loss, Form form, string arithmetic)
    {
        foreach (DataParameter data in loss.Loss.Data)
        {
            // Rows of whole numbers may end with −1, which a byte can't say.
            string index = data.Kind == DataKind.Integers && form.Index == "byte" ? "short" : form.Index;
            yield return $"ReadOnlySpan<{(loss.IsIntegers(data) ? index : "Real")}> {data.Name}";
        }

        foreach (string weights in loss.Weights.Where(weights => form.Weights.Contains(weights) || loss.Loss.Option(weights).IsRequired))
        {
            yield return $"ReadOnlySpan<Real> {weights}";
        }

        if (loss.NeedsRowLength(form.Reduction) && form.RowLength is null)
        {
            yield return "int " + loss.Loss.RowLength!.Name;
        }

        if (loss.HasSpatial && form.Spatial == 0)
        {
            yield return "int spatial";
        }

        foreach (string option in form.Parameters)
        {
            yield return $"{Keyword(TypeOf(loss, option), form.NumberType)} {option}";
        }

        foreach (string output in Outputs(loss, form))
        {
            yield return output;
        }

        if (loss.Loss.Kernel?.Scratch is not null)
        {
            yield return $"Span<{arithmetic}> scratch";
        }

        if (form.IsParallel)
        {
            yield return "int " + SlotReader.MaxDegree;
        }
    }

    private static IEnumerable<string> Outputs(Declarable loss, Form form)
    {
        if (form.HasUpstream)
        {
            yield return form.Reduction == Reduction.None ? "ReadOnlySpan<Real> lossGradient" : "Real gradientScale";
        }

        if (form.HasLoss)
        {
            yield return "Span<Real> loss";
        }

        foreach (DataParameter data in loss.WithGradient.Take(form.Gradients))
        {
            yield return $"Span<Real> {data.Name}Gradient";
        }

        foreach (DataParameter data in form.HasHessians ? loss.WithHessian : [])
        {
            yield return $"Span<Real> {data.Name}Hessian";
        }

        foreach (string name in form.HasExtras ? loss.Loss.RowOutputs : [])
        {
            yield return $"Span<Real> {name}";
        }

        foreach (string name in form.HasExtras ? loss.Counters : [])
        {
            yield return $"out int {name}";
        }
    }

    // The attribute's property knows: a number, a whole number, a flag or an enumeration.
    private static Type TypeOf(Declarable loss, string option) =>
        typeof(LossAttribute).Assembly.GetType(loss.Loss.AttributeName)!
            .GetProperty(loss.Loss.Option(option).PropertyName, BindingFlags.Public | BindingFlags.Instance)!.PropertyType;

    private static string Keyword(Type type, string number) =>
        type == typeof(double) ? number : type == typeof(int) ? "int" : type == typeof(bool) ? "bool" : type.Name;

    private static string Literal(Type type, double value) =>
        type == typeof(bool) ? (value != 0 ? "true" : "false")
        : type.IsEnum ? $"{type.Name}.{Enum.GetName(type, (int)value)}"
        : double.IsPositiveInfinity(value) ? "double.PositiveInfinity"
        : value.ToString("R", CultureInfo.InvariantCulture);
}
