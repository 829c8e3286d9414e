// The sum of weights as a mean divides by it: repeated along the data, in every element type, the same for all
// lengths as plain addition of whole numbers.
namespace LossGen.Runtime.Tests;

public sealed class PeriodicTotalTests
{
    [Fact]
    public void Every_element_counts_its_weight()
    {
        foreach (int length in new[] { 1, 2, 3, 31, 33, 64, 1000, 1024, 1025, 5000 })
        {
            int[] weights = [.. Enumerable.Range(0, length).Select(i => i % 9)];
            double sum = weights.Sum();
            for (int repeats = 1; repeats <= 3; repeats++)
            {
                Assert.Equal(sum * repeats, Periodic.Total<float>([.. weights.Select(w => (float)w)], length * repeats));
                Assert.Equal(sum * repeats, Periodic.Total<double>([.. weights.Select(w => (double)w)], length * repeats));
                Assert.Equal(sum * repeats, Periodic.Total<Half>([.. weights.Select(w => (Half)w)], length * repeats));
                Assert.Equal(sum * repeats, Periodic.Total<BFloat16>([.. weights.Select(w => (BFloat16)(float)w)], length * repeats));
            }
        }
    }

    [Fact]
    public void Nothing_weighs_nothing()
    {
        Assert.Equal(0, Periodic.Total<float>([], 0));
        Assert.Equal(0, Periodic.Total<float>([3], 0));
        Assert.Throws<NotSupportedException>(() => Periodic.Total<int>([1], 1));
    }

    [Fact]
    public void Sums_are_folded_into_a_double()
    {
        float[] weights = [.. Enumerable.Repeat(0.1f, 1 << 16)];
        Assert.Equal(0.1f * 65536.0, Periodic.Total<float>(weights, weights.Length), 0.01);
        Assert.Equal(double.NaN, Periodic.Total<float>([1, float.NaN], 2));
    }
}
