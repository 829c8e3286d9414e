// Values repeated along the data are those at the index modulo the period, for every period and cut.
namespace LossGen.Runtime.Tests;

public sealed class PeriodicTests
{
    [Fact]
    public void Slices_repeat_the_values()
    {
        float[] scratch = new float[64];
        foreach (int period in (int[])[1, 2, 3, 4, 5, 7, 12, 60, 120])
        {
            float[] values = [.. Enumerable.Range(0, period).Select(i => (float)i)];
            for (int start = 0; start < 70; start++)
            {
                foreach (int count in (int[])[0, 1, 3, 17, 50, 64])
                {
                    if (start + count > 120)
                    {
                        continue;
                    }

                    ReadOnlySpan<float> slice = Periodic.Slice(values, start, count, 120, scratch);
                    Assert.Equal(count, slice.Length);
                    for (int i = 0; i < count; i++)
                    {
                        Assert.Equal((start + i) % period, slice[i]);
                    }
                }
            }
        }
    }

    [Fact]
    public void Values_as_long_as_the_data_are_not_copied()
    {
        double[] values = new double[100];
        Assert.True(Periodic.Slice<double>(values, 30, 40, 100, []).Overlaps(values.AsSpan(30, 40), out int offset));
        Assert.Equal(0, offset);
    }
}
