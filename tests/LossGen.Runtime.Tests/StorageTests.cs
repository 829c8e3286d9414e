// Loads from and stores to spans of the 16-bit types, whole and partial groups, next to memory that must not
// be touched; and what else of the runtime reads such spans: tiles, guards, sums of class weights.
using LossGen.Testing;

namespace LossGen.Runtime.Tests;

public abstract class StorageTests<TLanes>
    where TLanes : struct, IFloatLanes<TLanes>
{
    [Fact]
    public void Loads_and_stores_of_half_keep_to_their_spans() => KeepToTheirSpans<Half>(
        i => (Half)i, static (span, start) => TLanes.Load(span, start), static (value, span, start) => TLanes.Store(value, span, start));

    [Fact]
    public void Loads_and_stores_of_bfloat16_keep_to_their_spans() => KeepToTheirSpans<BFloat16>(
        i => (BFloat16)i, static (span, start) => TLanes.Load(span, start), static (value, span, start) => TLanes.Store(value, span, start));

    [Fact]
    public void A_start_before_the_span_throws_and_one_far_behind_it_is_empty()
    {
        Half[] halves = new Half[4 * TLanes.Count];
        BFloat16[] others = new BFloat16[4 * TLanes.Count];
        Assert.Throws<ArgumentOutOfRangeException>(() => TLanes.Load(halves, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TLanes.Load(others, int.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => TLanes.Store(TLanes.Fill(1), halves, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TLanes.Store(TLanes.Fill(1), others, int.MinValue));
        Assert.Equal(0, TLanes.Scalar(TLanes.Load(halves, int.MaxValue)));
        TLanes.Store(TLanes.Fill(1), halves, int.MaxValue);
        TLanes.Store(TLanes.Fill(1), Span<BFloat16>.Empty, int.MaxValue);
        Assert.All(halves, static half => Assert.Equal(Half.Zero, half));
    }

    [Fact]
    public void Class_weights_add_up_in_float()
    {
        Half[] halves = [.. Enumerable.Range(0, 1000).Select(c => (Half)(MathF.Sin(c) + 1.5f))];
        BFloat16[] others = [.. halves.Select(half => (BFloat16)(float)half)];
        Assert.Equal(ClassWeights.Sum<Float128, float>(halves.Select(half => (float)half).ToArray()), ClassWeights.Sum<TLanes>(halves));
        Assert.Equal(ClassWeights.Sum<Float128, float>(others.Select(other => (float)other).ToArray()), ClassWeights.Sum<TLanes>(others));
    }

    private delegate TLanes Loader<T>(ReadOnlySpan<T> span, int start);

    private delegate void Storer<T>(TLanes value, Span<T> span, int start);

    private static void KeepToTheirSpans<T>(Func<float, T> of, Loader<T> load, Storer<T> store)
        where T : unmanaged
    {
        using GuardedMemory memory = new(4096);
        for (int length = 0; length <= (2 * TLanes.Count) + 1; length++)
        {
            foreach (bool ending in (bool[])[true, false])
            {
                memory.Reset();
                Span<T> span = ending ? memory.EndingAtGuard<T>(length) : memory.StartingAtGuard<T>(length);
                for (int i = 0; i < length; i++)
                {
                    span[i] = of(i + 1);
                }

                for (int start = 0; start <= length + TLanes.Count; start++)
                {
                    TLanes loaded = load(span, start);
                    for (int lane = 0; lane < TLanes.Count; lane++)
                    {
                        Assert.Equal(start + lane < length ? start + lane + 1 : 0, loaded.Lane(lane));
                    }

                    store(loaded, span, start);
                }

                for (int i = 0; i < length; i++)
                {
                    Assert.Equal(of(i + 1), span[i]);
                }

                store(TLanes.Fill(-1), span, length - Math.Min(length, 3));
                Assert.Equal(Math.Min(length, 3), span.ToArray().Count(value => value.Equals(of(-1))));
                Assert.True(memory.IsIntactAround<T>(span));
            }
        }
    }
}

public sealed class Float128StorageTests : StorageTests<Float128>;

public sealed class Float256StorageTests : StorageTests<Float256>;

public sealed class Float512StorageTests : StorageTests<Float512>;

public sealed class FloatRegister128StorageTests : StorageTests<FloatRegister128>;

public sealed class FloatRegister256StorageTests : StorageTests<FloatRegister256>;

public sealed class FloatRegister512StorageTests : StorageTests<FloatRegister512>;
