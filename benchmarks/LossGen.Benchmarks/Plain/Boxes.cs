// Plain loops of the losses of boxes (left, top, right, bottom). Compared with the generated losses by the benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    private const float BoxEpsilon = 1e-7f;

    public static float GIoULoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / 4;
        for (int i = 0; i < input.Length; i += 4)
        {
            BoxPair pair = new(input.Slice(i, 4), target.Slice(i, 4));
            float hull = pair.HullWidth * pair.HullHeight;
            loss += 1 - pair.IntersectionOverUnion + ((hull - pair.Union) / (hull + BoxEpsilon));
            if (!inputGradient.IsEmpty)
            {
                float ofHull = (pair.Union + BoxEpsilon) / ((hull + BoxEpsilon) * (hull + BoxEpsilon));
                float ofUnion = -1 / (hull + BoxEpsilon);
                pair.WriteGradient(1f / rows, ofUnion, ofHull * pair.HullHeight, ofHull * pair.HullWidth, 0, 0, 0, 0, inputGradient.Slice(i, 4));
            }
        }

        return (float)(loss / rows);
    }

    public static float DIoULoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        int rows = input.Length / 4;
        for (int i = 0; i < input.Length; i += 4)
        {
            BoxPair pair = new(input.Slice(i, 4), target.Slice(i, 4));
            float distance = (pair.CentreX * pair.CentreX) + (pair.CentreY * pair.CentreY);
            float share = distance / pair.Diagonal;
            loss += 1 - pair.IntersectionOverUnion + share;
            if (!inputGradient.IsEmpty)
            {
                float ofHull = -2 * share / pair.Diagonal;
                pair.WriteGradient(
                    1f / rows, 0, ofHull * pair.HullWidth, ofHull * pair.HullHeight, pair.CentreX / pair.Diagonal, pair.CentreY / pair.Diagonal, 0, 0, inputGradient.Slice(i, 4));
            }
        }

        return (float)(loss / rows);
    }

    // The weight of the difference of shapes is a constant in the gradient.
    public static float CIoULoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        const float Factor = 4 / (MathF.PI * MathF.PI);
        double loss = 0;
        int rows = input.Length / 4;
        for (int i = 0; i < input.Length; i += 4)
        {
            BoxPair pair = new(input.Slice(i, 4), target.Slice(i, 4));
            float distance = (pair.CentreX * pair.CentreX) + (pair.CentreY * pair.CentreY);
            float share = distance / pair.Diagonal;
            float angle = MathF.Atan(pair.TargetWidth / pair.TargetHeight) - MathF.Atan(pair.Width / pair.Height);
            float shape = Factor * angle * angle;
            float weight = shape / (1 - pair.IntersectionOverUnion + shape + BoxEpsilon);
            loss += 1 - pair.IntersectionOverUnion + share + (weight * shape);
            if (!inputGradient.IsEmpty)
            {
                float ofHull = -2 * share / pair.Diagonal;
                float ofAngle = 2 * Factor * weight * angle / ((pair.Width * pair.Width) + (pair.Height * pair.Height));
                pair.WriteGradient(
                    1f / rows,
                    0,
                    ofHull * pair.HullWidth,
                    ofHull * pair.HullHeight,
                    pair.CentreX / pair.Diagonal,
                    pair.CentreY / pair.Diagonal,
                    -ofAngle * pair.Height,
                    ofAngle * pair.Width,
                    inputGradient.Slice(i, 4));
            }
        }

        return (float)(loss / rows);
    }
}
