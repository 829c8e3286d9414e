// A kernel over 16-bit data computes what the same kernel over float computes on the widened data, and rounds
// each result once: to the last bit, in every form.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class RoundedOnceTests
{
    public static TheoryData<string> Kernels => KernelTable.Names(kernel => kernel is Kernel<Half> or Kernel<BFloat16> && KernelTable.All.ContainsKey(Wide(kernel)));

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Results_are_those_of_float_rounded_once(string kernel) =>
        KernelTable.Run(kernel, static _ => { }, static _ => { }, Check, Check);

    private static string Wide(Kernel kernel) =>
        kernel.Name.Replace(kernel is Kernel<Half> ? "Float16." : "BFloat16.", "Float32.", StringComparison.Ordinal);

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        Kernel<float> wide = KernelTable.Get<float>(Wide(kernel));
        foreach ((int count, int length) in ((int, int)[])[(33, 10), (70, 3), (9, 37), (1500, 2)])
        {
            Problem<T> problem = Problems.For(kernel, 50, kernel.IsOwn ? Math.Min(count, 70) : count, length);
            Outcome<T> actual = kernel.Run(problem);
            Outcome<float> expected = wide.Run(Widened(problem));
            foreach ((string key, float[] values) in expected.Outputs)
            {
                double[] rounded = Array.ConvertAll(values, value => Storage<T>.Rounded(value));
                Assert.Equal(rounded, actual[key]);
            }

            Assert.Equal(expected.Sum, actual.Sum);
            Assert.Equal(expected.Counters, actual.Counters);

            // A number returned in the data's own type was rounded from double, there and here.
            double room = kernel.ReturnType == typeof(T) ? (Storage<T>.StorageRoom(expected.Value) / 2) + Math.Abs(expected.Value * 1e-7) : 0;
            Assert.True(
                expected.Value.Equals(actual.Value) || Storage<T>.Rounded(expected.Value).Equals(actual.Value) || Math.Abs(expected.Value - actual.Value) <= room,
                $"{kernel.Name}: {actual.Value:R} for {expected.Value:R}");
        }
    }

    private static Problem<float> Widened<T>(Problem<T> problem)
        where T : unmanaged => new()
        {
            Values = problem.Values.ToDictionary(pair => pair.Key, pair => Widened(pair.Value)),
            Integers = problem.Integers,
            Options = problem.Options,
            LossGradient = problem.LossGradient is { } upstream ? Widened(upstream) : null,
            GradientScale = problem.GradientScale,
            RowLength = problem.RowLength,
            Spatial = problem.Spatial,
            Losses = problem.Losses,
            Scratch = problem.Scratch,
        };

    private static float[] Widened<T>(T[] values)
        where T : unmanaged => Array.ConvertAll(values, value => (float)Storage<T>.ToDouble(value));
}
