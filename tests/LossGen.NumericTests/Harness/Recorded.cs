// Golden cases as problems: which kernels a recorded case can be put to, and the case's data under the
// catalogue's names.
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

internal static class Recorded
{
    private static readonly Dictionary<string, IReadOnlyList<GoldenCase>> Cases = LossCatalogue.All
        .Where(loss => Golden.Exists(loss.Name))
        .ToDictionary(loss => loss.Name, loss => Golden.Cases(loss.Name));

    public static IEnumerable<GoldenCase> All => Cases.Values.SelectMany(cases => cases);

    /// <summary>The cases that a kernel can answer.</summary>
    public static IEnumerable<GoldenCase> Of(Kernel kernel) =>
        Cases.TryGetValue(kernel.Loss.Name, out IReadOnlyList<GoldenCase>? cases) ? cases.Where(recorded => Fits(kernel, recorded)) : [];

    /// <summary>What the rounding of a recorded number may be: cases of float keep 32 bits, those of double 46.</summary>
    public static double Rounding<T>(double value)
        where T : unmanaged =>
        value == 0 || !double.IsFinite(value) ? 0 : Math.ScaleB(1, Math.ILogB(value) - (Storage<T>.IsDouble ? 46 : 32));

    /// <summary>The problem of a case.</summary>
    public static Problem<T> Problem<T>(Kernel<T> kernel, GoldenCase recorded)
        where T : unmanaged
    {
        Dictionary<string, double> options = kernel.Loss.Options
            .Where(option => !option.IsWeights)
            .ToDictionary(option => option.Name, option => recorded.Options.TryGetValue(option.Name, out double value) ? value : kernel.Constant(option.Name));
        options[SlotReader.MinHessian] = recorded.Options.GetValueOrDefault(SlotReader.MinHessian, double.NegativeInfinity);
        int length = kernel.Loss.FixedRowLength ?? (kernel.Loss.RowLength is { } rowLength ? (int)options[rowLength.Name] : 1);
        Dictionary<string, T[]> values = kernel.Slots
            .Where(slot => slot.Role is SlotRole.Data or SlotRole.Weights && !slot.IsIntegers)
            .ToDictionary(slot => slot.Key, slot => recorded.Tensor<T>(slot.Key)!);
        Dictionary<string, long[]> integers = kernel.Data
            .Where(slot => slot.IsIntegers)
            .ToDictionary(slot => slot.Key, slot => recorded.Tensor<long>(Tensor(recorded, slot))!);
        int losses = recorded.Results["none"]["loss"].Value.Length;
        return new Problem<T>
        {
            Values = values,
            Integers = integers,
            Options = options,
            LossGradient = recorded.Tensor<T>("lossGradient"),
            GradientScale = recorded.GradientScale,
            RowLength = length,
            Spatial = kernel.HasSpatial ? (int)options["spatial"] : 1,
            Losses = losses,
            Scratch = kernel.ScratchLength(OwnExpectation<T>.ProblemOf(values, integers, options, losses, length)),
        };
    }

    // Class indices that may be probabilities instead are recorded under a name of their own.
    private static string Tensor(GoldenCase recorded, Slot slot) => recorded.Tensors.ContainsKey("indices") ? "indices" : slot.Key;

    private static bool Fits(Kernel kernel, GoldenCase recorded)
    {
        bool Has(string tensor) => recorded.Tensors.ContainsKey(tensor);
        string dtype = kernel switch { Kernel<float> => "float32", Kernel<double> => "float64", _ => "" };
        return recorded.DType == dtype
            && kernel.Data.All(slot => Fits(kernel, slot, recorded))
            && kernel.Loss.Options.Where(option => option.IsWeights).All(option => kernel.Has(option.Name) == Has(option.Name))
            && (!recorded.HasUpstream || kernel.HasUpstream || !kernel.HasDerivative)
            && recorded.Results.ContainsKey(kernel.Reduction.ToString().ToLowerInvariant())
            && (kernel.Has(SlotReader.MinHessian) || !kernel.Constants.ContainsKey(SlotReader.MinHessian))
            && kernel.Loss.Options.Where(option => !option.IsWeights).All(option => Fits(kernel, option, recorded));
    }

    private static bool Fits(Kernel kernel, Slot slot, GoldenCase recorded)
    {
        bool either = kernel.Loss.Data[slot.Position].Kind == DataKind.ClassIndicesOrProbabilities;
        return slot.IsIntegers
            ? (!either || recorded.Tensors.ContainsKey("indices")) && recorded.Tensor<long>(Tensor(recorded, slot))!.All(slot.Holds)
            : recorded.Tensors.ContainsKey(slot.Key);
    }

    private static bool Fits(Kernel kernel, LossOption option, GoldenCase recorded) =>
        kernel.Has(option.Name)
        || (option.RequiredFor is { } only && only.ToString() != kernel.Reduction.ToString())
        || (recorded.Options.TryGetValue(option.Name, out double value)
            ? kernel.Constant(option.Name) == value
            : !kernel.Constants.TryGetValue(option.Name, out double constant) || constant == option.Default || option.Kind == OptionKind.RowLength);
}
