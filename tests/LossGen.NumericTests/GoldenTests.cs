// Every declared kernel against PyTorch's recorded values and gradients (tests/golden).
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class GoldenTests
{
    // The losses whose accuracy is promised to the unit in the last place, whatever their formula's bounds.
    private static readonly Dictionary<string, double> Ulps = new()
    {
        ["BCELoss"] = Expect.Ulps,
        ["BCEWithLogitsLoss"] = Expect.Ulps,
        ["CrossEntropyLoss"] = Expect.RowUlps,
        ["NLLLoss"] = Expect.RowUlps,
        ["L1Loss"] = Expect.Ulps,
        ["MSELoss"] = Expect.Ulps,
    };

    public static TheoryData<string> Kernels => KernelTable.Names(kernel => Recorded.Of(kernel).Any());

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Kernels_agree_with_the_recorded_values(string kernel) => KernelTable.Run(kernel, Check, Check, Check, Check);

    [Fact]
    public void Every_loss_of_the_catalogue_has_recorded_values() =>
        Assert.Empty(LossCatalogue.All.Where(loss => !Golden.Exists(loss.Name)).Select(loss => loss.Name));

    [Fact]
    public void Every_recorded_case_is_confronted_with_a_kernel()
    {
        HashSet<GoldenCase> met = [.. KernelTable.All.Values.SelectMany(Recorded.Of)];
        Assert.Empty(Recorded.All.Where(recorded => !met.Contains(recorded)).Select(c => $"{c.Loss}: {c.Name}, {c.DType}"));
    }

    [Fact]
    public void Every_reduction_of_a_recorded_loss_is_confronted_in_both_precisions()
    {
        IEnumerable<string> wanted = LossCatalogue.All.Where(loss => Golden.Exists(loss.Name))
            .SelectMany(loss => loss.Reductions.SelectMany(reduction => (string[])[$"{loss.Name} {reduction} Single", $"{loss.Name} {reduction} Double"]));
        IEnumerable<string> met = KernelTable.All.Values.Where(kernel => Recorded.Of(kernel).Any())
            .Select(kernel => $"{kernel.Loss.Name} {kernel.Reduction} {kernel.GetType().GetGenericArguments()[0].Name}");
        Assert.Empty(wanted.Except(met));
    }

    /// <summary>Puts all its recorded cases to a kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="seen">Where the errors are noted; null if nobody asks.</param>
    internal static void Check<T>(Kernel<T> kernel, SeenErrors? seen)
        where T : unmanaged
    {
        Reference<T> reference = new(kernel, seen);
        foreach (GoldenCase recorded in Recorded.Of(kernel))
        {
            Problem<T> problem = Recorded.Problem(kernel, recorded);
            Outcome<T> outcome = kernel.Run(problem);
            IReadOnlyDictionary<string, GoldenResult> results = recorded.Results[kernel.Reduction.ToString().ToLowerInvariant()];
            bool isStrict = Ulps.TryGetValue(kernel.Loss.Name, out double ulps);
            foreach (Slot slot in kernel.Outputs.Where(slot => slot.Role == SlotRole.Loss || results.ContainsKey(slot.Key)))
            {
                string where = $"{kernel.Name}, {recorded.Name}, {slot.Key}";
                GoldenResult result = slot.Role == SlotRole.Loss ? recorded.Results["none"]["loss"] : results[slot.Key];
                if (isStrict)
                {
                    double part = Expect.Elements(where, outcome.Outputs[slot.Key], result.Value, result.Scale, ulps, Factors(kernel, slot));
                    double[] values = outcome[slot.Key];
                    for (int i = 0; i < result.Value.Length; i++)
                    {
                        seen?.Add<T>(where, slot.Role, values[i], result.Value[i], result.Scale[i], Recorded.Rounding<T>(result.Value[i]), part);
                    }
                }
                else
                {
                    reference.CheckRecorded(where, problem, slot, outcome.Outputs[slot.Key], result.Value, result.Scale);
                }
            }

            if (kernel.ReturnType != typeof(void))
            {
                bool emptied = kernel.Attribute.WhenEmpty == WhenEmpty.Zero && double.IsNaN(results["loss"].Value[0]) && IsEmptied(kernel, problem);
                Expect.Reduced<T>($"{kernel.Name}, {recorded.Name}", Returned(kernel, outcome), emptied ? 0 : results["loss"].Value[0], results["loss"].Scale[0]);
            }
        }
    }

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged => Check(kernel, null);

    // What a result is multiplied by beyond the loss's formula. A mean's scale is itself rounded once.
    private static int Factors(Kernel kernel, Slot output)
    {
        int weights = kernel.Slots.Count(slot => slot.Role == SlotRole.Weights);
        return output.Role == SlotRole.Loss ? weights : weights + (kernel.HasUpstream ? 1 : 0) + (kernel.Reduction == Reduction.Mean ? 2 : 0);
    }

    private static double Returned<T>(Kernel<T> kernel, Outcome<T> outcome)
        where T : unmanaged =>
        kernel.ReturnType != typeof(LossSum) ? outcome.Value
        : kernel.Reduction == Reduction.Mean ? outcome.Sum.Mean
        : outcome.Sum.Sum;

    private static bool IsEmptied<T>(Kernel<T> kernel, Problem<T> problem)
        where T : unmanaged =>
        problem.Losses == 0 || (kernel.CanIgnore && problem.Integers.Values.Any(indices => indices.All(index => index == problem.IgnoreIndex)));
}
