// One declaration for each form that a kernel can take: every loss, reduction, output and way to bind
// options. Tests of emitted code run over all of them.
namespace LossGen.GeneratorTests;

internal static class Declarations
{
    public static IReadOnlyList<string> All { get; } = Make().ToList();

    private static IEnumerable<string> Make()
    {
        int number = 0;
        foreach (string type in new[] { "float", "double", "Half", "BFloat16" })
        {
            foreach (string loss in new[] { "MSELoss", "L1Loss", "BCELoss", "BCEWithLogitsLoss" })
            {
                string weights = loss switch
                {
                    "BCELoss" => $"ReadOnlySpan<{type}> weight, ",
                    "BCEWithLogitsLoss" => $"ReadOnlySpan<{type}> weight, ReadOnlySpan<{type}> posWeight, ",
                    _ => "",
                };
                string data = $"ReadOnlySpan<{type}> x, ReadOnlySpan<{type}> y";
                string gradients = $"{weights}Span<{type}> xGradient, Span<{type}> yGradient";
                yield return $"[{loss}] public static partial {type} M{number++}({data});";
                yield return $"[{loss}(Reduction.Sum, WhenEmpty = WhenEmpty.Zero)] public static partial double M{number++}({data}, {gradients}, {type} gradientScale);";
                yield return $"[{loss}] public static partial LossSum M{number++}({data}, {gradients});";
                yield return $"[{loss}] public static partial void M{number++}({data}, Span<{type}> xGradient);";
                yield return $"[{loss}(Reduction.None)] public static partial void M{number++}({data}, {gradients}, ReadOnlySpan<{type}> lossGradient, Span<{type}> loss);";
                yield return $"[{loss}(WhenEmpty = WhenEmpty.Zero)] public static partial {type} M{number++}({data}, {gradients});";
            }

            foreach (string loss in new[] { "CrossEntropyLoss", "NLLLoss" })
            {
                string data = $"ReadOnlySpan<{type}> x, ReadOnlySpan<long> t";
                foreach (string options in new[] { "Classes = 10", "Classes = 1000", "Classes = 7, Spatial = 5", "Classes = 3, IgnoreIndex = 1" })
                {
                    yield return $"[{loss}(Reduction.Mean, {options})] public static partial {type} M{number++}({data}, Span<{type}> xGradient);";
                    yield return $"[{loss}(Reduction.None, {options})] public static partial void M{number++}({data}, ReadOnlySpan<{type}> weight, Span<{type}> loss, Span<{type}> xGradient, ReadOnlySpan<{type}> lossGradient);";
                }

                yield return $"[{loss}(WhenEmpty = WhenEmpty.Zero)] public static partial LossSum M{number++}({data}, ReadOnlySpan<{type}> weight, int classes, int spatial, int ignoreIndex, Span<{type}> xGradient, double gradientScale);";
            }

            yield return $"[CrossEntropyLoss] public static partial {type} M{number++}(ReadOnlySpan<{type}> x, ReadOnlySpan<byte> t, int classes, {type} labelSmoothing, Span<{type}> xGradient, Span<{type}> xHessian);";
            yield return $"[CrossEntropyLoss(LabelSmoothing = 0.1)] public static partial {type} M{number++}(ReadOnlySpan<{type}> x, ReadOnlySpan<short> t, int classes, int spatial, Span<{type}> xGradient);";
            yield return $"[CrossEntropyLoss(LabelSmoothing = 0.1)] public static partial {type} M{number++}(ReadOnlySpan<{type}> x, ReadOnlySpan<{type}> t, ReadOnlySpan<{type}> weight, int classes, int spatial, Span<{type}> xGradient, Span<{type}> tGradient);";
            yield return $"[CrossEntropyLoss(Classes = 4)] public static partial {type} M{number++}(ReadOnlySpan<{type}> x, ReadOnlySpan<{type}> t, {type} labelSmoothing, Span<{type}> tGradient);";
        }
    }
}
