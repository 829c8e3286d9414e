// What class indices do to groups of rows, in every layout of the data, and the sums of class weights.
namespace LossGen.Runtime.Tests;

public sealed class ClassTargetsTests
{
    private const int Ignored = -100;

    /// <summary>Three rows of four classes, value 10·row + class, in the two layouts that kernels know.</summary>
    public static TheoryData<string, int, int> Layouts => new()
    {
        { "class by class", 4, 1 },
        { "plane by plane", 1, 3 },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void GatherTakesEachRowsTarget(string layout, int rowStride, int classStride)
    {
        Assert.NotEmpty(layout);
        float[] gathered = [-1, -1, -1, -1];
        ClassTargets.Gather<float, int>(Values(rowStride, classStride), [3, Ignored, 1], Ignored, rowStride, classStride, gathered);
        Assert.Equal([3, 0, 21, -1], gathered);
    }

    [Fact]
    public void SixteenBitValuesAreGatheredAsTheyAre()
    {
        BFloat16[] gathered = [BFloat16.One, BFloat16.One, BFloat16.One];
        ClassTargets.Gather<BFloat16, int>([.. Values(4, 1).Select(value => (BFloat16)value)], [3, Ignored, 1], Ignored, 4, 1, gathered);
        Assert.Equal([3, 0, 21], gathered.Select(value => (float)value));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void ATermIsAddedToTheTargetOnlyAndIgnoredRowsAreCleared(string layout, int rowStride, int classStride)
    {
        Assert.NotEmpty(layout);
        float[] values = Values(rowStride, classStride);
        values[rowStride] = float.NaN;
        ClassTargets.AddOrClear<float, long>(values, [3, Ignored, 1], Ignored, rowStride, classStride, 4, [0.5f, 0.25f, -1]);
        for (int row = 0; row < 3; row++)
        {
            for (int c = 0; c < 4; c++)
            {
                float expected = row == 1 ? 0 : (10 * row) + c + ((row, c) switch { (0, 3) => 0.5f, (2, 1) => -1, _ => 0 });
                Assert.Equal(expected, values[(row * rowStride) + (c * classStride)]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void ClearTouchesIgnoredRowsOnly(string layout, int rowStride, int classStride)
    {
        Assert.NotEmpty(layout);
        double[] values = Array.ConvertAll(Values(rowStride, classStride), value => (double)value + 1);
        ClassTargets.Clear<double, short>(values, [0, 3, Ignored], Ignored, rowStride, classStride, 4);
        for (int i = 0; i < 12; i++)
        {
            bool isCleared = Enumerable.Range(0, 4).Any(c => i == (2 * rowStride) + (c * classStride));
            Assert.Equal(isCleared, values[i] == 0);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(31)]
    [InlineData(32)]
    public void KeptIsOneWhereTheTargetCounts(int rows)
    {
        int[] targets = Enumerable.Range(0, rows).Select(r => r % 3 == 1 ? Ignored : r).ToArray();
        float[] expected = targets.Select(target => target == Ignored ? 0f : 1f).ToArray();
        float[] kept = new float[rows];
        ClassTargets.Kept<float, int>(targets, Ignored, kept);
        Assert.Equal(expected, kept);
        double[] keptOfLongs = new double[rows];
        ClassTargets.Kept<double, long>(targets.Select(target => (long)target).ToArray(), Ignored, keptOfLongs);
        Assert.Equal(expected.Select(value => (double)value), keptOfLongs);
    }

    [Fact]
    public void ByteTargetsCanIgnoreAClass()
    {
        float[] kept = new float[3];
        ClassTargets.Kept<float, byte>([255, 0, 7], 255, kept);
        Assert.Equal([0, 1, 1], kept);
    }

    [Fact]
    public void WeightsOfTargetsLeaveOutIgnoredRows() =>
        Assert.Equal([5, 5, 5, 5], new[]
        {
            ClassWeights.OfTargets<float, int>([1, 2, 3], [2, Ignored, 1], Ignored),
            ClassWeights.OfTargets<double, int>([1, 2, 3], [2, Ignored, 1], Ignored),
            ClassWeights.OfTargets<Half, int>([(Half)1, (Half)2, (Half)3], [2, Ignored, 1], Ignored),
            ClassWeights.OfTargets<BFloat16, int>([(BFloat16)1, (BFloat16)2, (BFloat16)3], [2, Ignored, 1], Ignored),
        });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(1000)]
    public void WeightsAddUpToTheSameBitsOnEveryWidth(int classes)
    {
        float[] weights = Enumerable.Range(0, classes).Select(c => MathF.Sin(c) + 1.5f).ToArray();
        float sum = ClassWeights.Sum<Float512, float>(weights);
        Assert.Equal(weights.Sum(weight => (double)weight), sum, 1e-3);
        Assert.Equal(sum, ClassWeights.Sum<Float256, float>(weights));
        Assert.Equal(sum, ClassWeights.Sum<Float128, float>(weights));
    }

    [Theory]
    [InlineData(0, 16)]
    [InlineData(7, 8)]
    [InlineData(16, 3)]
    public void LanesPastTheEndOfARowAreFilled(int position, int end)
    {
        Float512 kept = PartialLanes.Keep(Float512.Fill(2), position, end, -1f);
        for (int lane = 0; lane < Float512.Count; lane++)
        {
            Assert.Equal(position + lane < end ? 2 : -1, kept.Lane(lane));
        }
    }

    private static float[] Values(int rowStride, int classStride)
    {
        float[] values = new float[12];
        for (int row = 0; row < 3; row++)
        {
            for (int c = 0; c < 4; c++)
            {
                values[(row * rowStride) + (c * classStride)] = (10 * row) + c;
            }
        }

        return values;
    }
}
