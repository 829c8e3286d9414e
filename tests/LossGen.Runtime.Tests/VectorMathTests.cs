// The vector math on spans: all lengths, in place, overlaps, wrong lengths, and no allocation.
using LossGen.Testing;

namespace LossGen.Runtime.Tests;

public sealed class VectorMathTests
{
    [Fact]
    public void Every_length_gives_the_same_numbers_and_keeps_to_its_span()
    {
        float[] inputs = Samples.Floats(200);
        float[] expected = new float[200];
        VectorMath.Softplus(inputs, expected);
        using GuardedMemory memory = new(4096);
        for (int length = 0; length <= 100; length++)
        {
            foreach (bool ending in (bool[])[true, false])
            {
                memory.Reset();
                Span<float> span = ending ? memory.EndingAtGuard<float>(length) : memory.StartingAtGuard<float>(length);
                inputs.AsSpan(0, length).CopyTo(span);
                VectorMath.Softplus(span, span);
                Assert.True(span.SequenceEqual(expected.AsSpan(0, length)));
                Assert.True(memory.IsIntactAround<float>(span));
            }
        }
    }

    [Fact]
    public void Partial_overlaps_and_wrong_lengths_throw()
    {
        float[] floats = new float[20];
        double[] doubles = new double[20];
        Assert.Throws<ArgumentException>("destination", () => VectorMath.Exp(floats.AsSpan(0, 19), floats.AsSpan(1)));
        Assert.Throws<ArgumentException>("destination", () => VectorMath.Exp(doubles.AsSpan(1), doubles.AsSpan(0, 19)));
        Assert.Throws<ArgumentException>("destination", () => VectorMath.Exp(floats, new float[21]));
        Assert.Throws<ArgumentException>("destination", () => VectorMath.Exp(doubles, new double[19]));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        float[] floats = Samples.Floats(1001);
        double[] doubles = Samples.Doubles(1001);
        float[] slots = new float[Slots.Count];
        float[] tile = new float[320];
        int[] targets = new int[100];
        float[] units = new float[1001];
        Work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Work();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Work()
        {
            VectorMath.Exp(floats, floats);
            VectorMath.Tanh(doubles, doubles);
            Slots.Add<Float128, float>(slots, 0, 3, Float128.Fill(1));
            Slots.Total(slots.AsSpan());
            Tile.Turn<float>(floats.AsSpan(0, 300), 10, tile, 32);
            Guard.UnitInterval<float>(units, "units");
            Guard.ClassIndices<int>(targets, 10, -100, "targets");
            Guard.SameOrApart<float>(floats, floats, "a", "b");
            Periodic.Slice<float>(units.AsSpan(0, 3), 1, 50, 1001, tile);
        }
    }
}
