// Turning rows into tiles and back, for every small shape, next to unreadable memory.
using LossGen.Testing;

namespace LossGen.Runtime.Tests;

public sealed class TileTests
{
    public static TheoryData<int, int> Shapes
    {
        get
        {
            TheoryData<int, int> shapes = [];
            foreach (int classes in (int[])[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 16, 17, 31, 33, 100])
            {
                foreach (int stride in (int[])[4, 8, 16, 32, 64])
                {
                    shapes.Add(classes, stride);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Floats_turn_and_turn_back(int classes, int stride) => Check<float>(classes, stride);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Doubles_turn_and_turn_back(int classes, int stride) => Check<double>(classes, stride);

    private static void Check<T>(int classes, int stride)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        using GuardedMemory rowMemory = new(classes * stride * 8);
        using GuardedMemory tileMemory = new(classes * stride * 8);
        T untouched = T.CreateChecked(-1);
        for (int count = 0; count <= stride; count++)
        {
            Span<T> rows = count % 2 == 0 ? rowMemory.EndingAtGuard<T>(count * classes) : rowMemory.StartingAtGuard<T>(count * classes);
            for (int i = 0; i < rows.Length; i++)
            {
                rows[i] = T.CreateChecked(i + 1);
            }

            Span<T> tile = count % 2 == 0 ? tileMemory.EndingAtGuard<T>(classes * stride) : tileMemory.StartingAtGuard<T>(classes * stride);
            tile.Fill(untouched);
            Tile.Turn<T>(rows, classes, tile, stride);
            for (int c = 0; c < classes; c++)
            {
                for (int r = 0; r < stride; r++)
                {
                    Assert.Equal(r < count ? T.CreateChecked((r * classes) + c + 1) : untouched, tile[(c * stride) + r]);
                }
            }

            rows.Clear();
            Tile.TurnBack<T>(tile, stride, classes, rows);
            for (int i = 0; i < rows.Length; i++)
            {
                Assert.Equal(T.CreateChecked(i + 1), rows[i]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Sixteen_bits_turn_into_floats_and_back(int classes, int stride)
    {
        if (classes > Tile.MaxClasses || stride > 32)
        {
            return;
        }

        Check<Half>(classes, stride, i => (Half)i, i => (float)i, Tile.Turn, Tile.TurnBack);
        Check<BFloat16>(classes, stride, i => (BFloat16)i, i => i, Tile.Turn, Tile.TurnBack);
    }

    private delegate void Turn<T>(ReadOnlySpan<T> rows, int classes, Span<float> tile, int stride);

    private delegate void TurnBack<T>(ReadOnlySpan<float> tile, int stride, int classes, Span<T> rows);

    private static void Check<T>(int classes, int stride, Func<float, T> narrow, Func<T, float> widen, Turn<T> turn, TurnBack<T> turnBack)
        where T : unmanaged
    {
        using GuardedMemory rowMemory = new(classes * stride * 2);
        float[] tile = new float[classes * stride];
        for (int count = 0; count <= stride; count++)
        {
            Span<T> rows = count % 2 == 0 ? rowMemory.EndingAtGuard<T>(count * classes) : rowMemory.StartingAtGuard<T>(count * classes);
            for (int i = 0; i < rows.Length; i++)
            {
                rows[i] = narrow(i + 1);
            }

            T[] before = rows.ToArray();
            Array.Fill(tile, -1);
            turn(rows, classes, tile, stride);
            for (int c = 0; c < classes; c++)
            {
                for (int r = 0; r < stride; r++)
                {
                    Assert.Equal(r < count ? widen(before[(r * classes) + c]) : -1, tile[(c * stride) + r]);
                }
            }

            rows.Clear();
            turnBack(tile, stride, classes, rows);
            Assert.Equal(before, rows.ToArray());
        }
    }

    [Fact]
    public void Spans_that_do_not_fit_throw()
    {
        Assert.Throws<ArgumentException>("rows", () => Tile.Turn(new Half[33 * 32], 33, new float[33 * 32], 32));
        Assert.Throws<ArgumentException>("rows", () => Tile.TurnBack(new float[33 * 32], 32, 33, new BFloat16[33 * 32]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tile.Turn<float>(new float[50], 10, new float[40], 4));
        Assert.Throws<ArgumentException>(() => Tile.Turn<float>(new float[40], 10, new float[39], 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tile.TurnBack<float>(new float[40], 4, 10, new float[50]));
        Assert.Throws<ArgumentException>(() => Tile.TurnBack<float>(new float[39], 4, 10, new float[40]));
    }
}
