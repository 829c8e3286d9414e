// Every declared kernel against PyTorch's recorded values and gradients (tests/golden).
using System.Numerics;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class GoldenTests
{
    private static readonly Dictionary<string, IReadOnlyList<GoldenCase>> Recorded =
        Losses.LossCatalogue.All.ToDictionary(loss => loss.Name, loss => Golden.Cases(loss.Name));

    public static TheoryData<string> Float32Kernels => KernelTable.Names<float>(kernel => CasesOf(kernel).Any());

    public static TheoryData<string> Float64Kernels => KernelTable.Names<double>(kernel => CasesOf(kernel).Any());

    [Theory]
    [MemberData(nameof(Float32Kernels))]
    public void Float32_kernels_agree_with_the_recorded_values(string kernel) => Check(KernelTable.Get<float>(kernel));

    [Theory]
    [MemberData(nameof(Float64Kernels))]
    public void Float64_kernels_agree_with_the_recorded_values(string kernel) => Check(KernelTable.Get<double>(kernel));

    [Fact]
    public void Every_recorded_case_is_confronted_with_a_kernel()
    {
        HashSet<GoldenCase> met = [
            .. KernelTable.Float32.Values.SelectMany(CasesOf),
            .. KernelTable.Float64.Values.SelectMany(CasesOf)];
        Assert.Empty(Recorded.Values.SelectMany(cases => cases).Where(recorded => !met.Contains(recorded)).Select(c => c.Name));
    }

    [Fact]
    public void Only_kernels_of_class_counts_that_were_not_recorded_have_no_case()
    {
        HashSet<int> recorded = [.. Recorded["CrossEntropyLoss"].Where(c => c.Options["spatial"] == 1).Select(c => (int)c.Options["classes"])];
        Assert.Empty(KernelTable.Float32.Values
            .Where(kernel => !CasesOf(kernel).Any())
            .Where(kernel => !kernel.Constants.ContainsKey("classes") || recorded.Contains((int)kernel.Constant("classes")))
            .Select(kernel => kernel.Name));
    }

    private static IEnumerable<GoldenCase> CasesOf<T>(Kernel<T> kernel)
        where T : unmanaged =>
        Recorded[kernel.Loss.Name].Where(recorded => Fits(kernel, recorded));

    private static bool Fits<T>(Kernel<T> kernel, GoldenCase recorded)
        where T : unmanaged
    {
        bool Has(string tensor) => recorded.Tensors.ContainsKey(tensor);
        return recorded.DType == (typeof(T) == typeof(float) ? "float32" : "float64")
            && kernel.ByIndex == Has("indices")
            && kernel.Has("Weight") == Has("weight")
            && kernel.Has("PosWeight") == Has("posWeight")
            && (!recorded.HasUpstream || kernel.HasUpstream || !kernel.HasGradient)
            && !(kernel.Has("ByteIndices") && recorded.Tensor<long>("indices")!.Any(index => index < 0))
            && kernel.Loss.Options.Where(option => recorded.Options.ContainsKey(option.Name))
                .All(option => kernel.RuntimeOptions.Contains(option.Name)
                    || kernel.Constant(option.Name) == recorded.Options[option.Name]);
    }

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach (GoldenCase recorded in CasesOf(kernel))
        {
            Problem<T> problem = ProblemOf<T>(recorded);
            Outcome<T> outcome = kernel.Run(problem);
            IReadOnlyDictionary<string, GoldenResult> results = recorded.Results[kernel.Reduction.ToString().ToLowerInvariant()];
            string where = $"{kernel.Name}, {recorded.Name}";
            foreach ((string field, T[] output) in outcome.Outputs)
            {
                string name = char.ToLowerInvariant(field[0]) + field[1..];
                if (results.TryGetValue(name, out GoldenResult? result))
                {
                    Expect.Elements($"{where}, {name}", output, result.Value, result.Scale, kernel.IsRowLoss ? Expect.RowUlps : Expect.Ulps, Factors(kernel, field));
                }
            }

            if (kernel.ReturnType != typeof(void))
            {
                double expected = IsEmptied(kernel, problem) ? 0 : results["loss"].Value[0];
                Expect.Reduced<T>(where, Returned(kernel, outcome), expected, results["loss"].Scale[0]);
            }
        }
    }

    // What a result is multiplied by beyond the loss's formula. A mean's scale is itself rounded once.
    private static int Factors<T>(Kernel<T> kernel, string field)
        where T : unmanaged
    {
        int weights = (kernel.Has("Weight") ? 1 : 0) + (kernel.Has("PosWeight") ? 1 : 0);
        return field == "Loss" ? weights : weights + (kernel.HasUpstream ? 1 : 0) + (kernel.Reduction == Reduction.Mean ? 2 : 0);
    }

    private static double Returned<T>(Kernel<T> kernel, Outcome<T> outcome)
        where T : unmanaged =>
        kernel.ReturnType != typeof(LossSum) ? outcome.Value
        : kernel.Reduction == Reduction.Mean ? outcome.Sum.Mean
        : outcome.Sum.Sum;

    private static bool IsEmptied<T>(Kernel<T> kernel, Problem<T> problem)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        kernel.Attribute.WhenEmpty == WhenEmpty.Zero && kernel.Reduction == Reduction.Mean
        && problem.Indices is { } indices && indices.All(index => index == problem.IgnoreIndex);

    private static Problem<T> ProblemOf<T>(GoldenCase recorded)
        where T : unmanaged, IFloatingPointIeee754<T> => new()
        {
            Input = recorded.Tensor<T>("input")!,
            Target = recorded.Tensor<T>("target"),
            Indices = recorded.Tensor<long>("indices"),
            Weight = recorded.Tensor<T>("weight"),
            PosWeight = recorded.Tensor<T>("posWeight"),
            LossGradient = recorded.Tensor<T>("lossGradient"),
            GradientScale = recorded.GradientScale,
            Classes = (int)recorded.Options.GetValueOrDefault("classes", 1),
            Spatial = (int)recorded.Options.GetValueOrDefault("spatial", 1),
            IgnoreIndex = (int)recorded.Options.GetValueOrDefault("ignoreIndex", -100),
            LabelSmoothing = recorded.Options.GetValueOrDefault("labelSmoothing", 0),
        };
}
