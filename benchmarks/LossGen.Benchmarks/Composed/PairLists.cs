// A list of items in the order of their relevance, and the sum over its pairs. Made by the composed losses of ranking,
// in their scratch memory.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal readonly ref struct PairLists(Span<float> room, int items)
{
    private const int Lists = 8;
    private readonly Span<float> room = room;

    public Span<float> Relevance => List(0);

    public Span<float> Scores => List(1);

    public Span<float> Gains => List(2);

    public Span<float> Discounts => List(3);

    private Span<float> Slopes => List(4);

    /// <summary>How much memory the lists take.</summary>
    public static int Needed(int items) => Lists * items;

    public static void Gather(ReadOnlySpan<float> values, ReadOnlySpan<int> order, Span<float> result)
    {
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = values[order[i]];
        }
    }

    /// <summary>The sum over all pairs of softplus(the worse's score − the better's), weighted or not.</summary>
    public double Sum(bool isWeighted, bool wantsSlopes)
    {
        double sum = 0;
        int worse = 0;
        Slopes.Clear();
        for (int i = 0; i < items; i++)
        {
            while (worse < items && Relevance[worse] >= Relevance[i])
            {
                worse++;
            }

            if (worse == items)
            {
                break;
            }

            Span<float> wrong = List(5)[worse..];
            Span<float> loss = List(6)[worse..];
            Span<float> weight = List(7)[worse..];
            TensorPrimitives.Subtract(Scores[worse..], Scores[i], wrong);
            TensorPrimitives.Abs(wrong, loss);
            TensorPrimitives.Negate(loss, loss);
            TensorPrimitives.Exp(loss, loss);
            TensorPrimitives.LogP1(loss, loss);
            TensorPrimitives.Max(wrong, 0f, weight);
            if (isWeighted)
            {
                TensorPrimitives.Add(loss, weight, loss);
                TensorPrimitives.Subtract(Discounts[worse..], Discounts[i], weight);
                TensorPrimitives.Abs(weight, weight);
                TensorPrimitives.Multiply(weight, loss, loss);
                sum += (Gains[i] * TensorPrimitives.Sum(loss)) - TensorPrimitives.Dot(Gains[worse..], loss);
            }
            else
            {
                sum += TensorPrimitives.Sum(loss) + TensorPrimitives.Sum(weight);
            }

            if (wantsSlopes)
            {
                TensorPrimitives.Sigmoid(wrong, wrong);
                if (isWeighted)
                {
                    TensorPrimitives.Multiply(wrong, weight, wrong);
                    TensorPrimitives.Subtract(Gains[i], Gains[worse..], weight);
                    TensorPrimitives.Multiply(wrong, weight, wrong);
                }

                TensorPrimitives.Add(Slopes[worse..], wrong, Slopes[worse..]);
                Slopes[i] -= TensorPrimitives.Sum(wrong);
            }
        }

        return sum;
    }

    /// <summary>Puts the slopes back in the places that the items came from.</summary>
    public void Scatter(ReadOnlySpan<int> order, float scale, Span<float> gradient)
    {
        if (gradient.IsEmpty)
        {
            return;
        }

        TensorPrimitives.Multiply(Slopes, scale, Slopes);
        for (int i = 0; i < order.Length; i++)
        {
            gradient[order[i]] = Slopes[i];
        }
    }

    private Span<float> List(int number) => room.Slice(number * items, items);
}
