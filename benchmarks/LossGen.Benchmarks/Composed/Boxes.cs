// Losses of boxes composed from TensorPrimitives: a block of boxes is taken apart into planes of edges first. Compared
// with the generated losses by the benchmarks.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    private const int BoxBlock = 256;
    private const float BoxEpsilon = 1e-7f;

    public static float GIoULoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        BoxPlanes planes = new(stackalloc float[BoxPlanes.Number * BoxBlock]);
        int rows = input.Length / 4;
        for (int row = 0; row < rows; row += BoxBlock)
        {
            planes.Load(input, target, row, Math.Min(BoxBlock, rows - row));
            loss += planes.Boxes - TensorPrimitives.Sum(planes.IntersectionOverUnion);

            // hull / (hull + ε) − union / (hull + ε)
            Span<float> hull = planes.First;
            Span<float> uncovered = planes.Second;
            TensorPrimitives.Multiply(planes.HullWidth, planes.HullHeight, hull);
            TensorPrimitives.Subtract(hull, planes.Union, uncovered);
            TensorPrimitives.Add(hull, BoxEpsilon, hull);
            TensorPrimitives.Divide(uncovered, hull, uncovered);
            loss += TensorPrimitives.Sum(uncovered);
            if (inputGradient.IsEmpty)
            {
                continue;
            }

            // By the union −1/(hull + ε), by the hull (union + ε)/(hull + ε)².
            planes.StartGradient();
            TensorPrimitives.Reciprocal(hull, uncovered);
            TensorPrimitives.Subtract(planes.UnionSlope, uncovered, planes.UnionSlope);
            TensorPrimitives.Multiply(uncovered, uncovered, hull);
            TensorPrimitives.AddMultiply(planes.Union, BoxEpsilon, hull, hull);
            TensorPrimitives.Multiply(hull, planes.HullHeight, uncovered);
            TensorPrimitives.Multiply(hull, planes.HullWidth, planes.HullHeight);
            uncovered.CopyTo(planes.HullWidth);
            planes.X.Clear();
            planes.Y.Clear();
            planes.Shape.Clear();
            planes.WriteGradient(1f / rows, inputGradient, row);
        }

        return (float)(loss / rows);
    }

    public static float DIoULoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        BoxPlanes planes = new(stackalloc float[BoxPlanes.Number * BoxBlock]);
        int rows = input.Length / 4;
        for (int row = 0; row < rows; row += BoxBlock)
        {
            planes.Load(input, target, row, Math.Min(BoxBlock, rows - row));
            loss += planes.Boxes - TensorPrimitives.Sum(planes.IntersectionOverUnion) + planes.SumOfCentreDistances();
            if (!inputGradient.IsEmpty)
            {
                planes.StartGradient();
                planes.CentreSlopes();
                planes.Shape.Clear();
                planes.WriteGradient(1f / rows, inputGradient, row);
            }
        }

        return (float)(loss / rows);
    }

    public static float CIoULoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient)
    {
        double loss = 0;
        BoxPlanes planes = new(stackalloc float[BoxPlanes.Number * BoxBlock]);
        int rows = input.Length / 4;
        for (int row = 0; row < rows; row += BoxBlock)
        {
            planes.Load(input, target, row, Math.Min(BoxBlock, rows - row));
            loss += planes.Boxes - TensorPrimitives.Sum(planes.IntersectionOverUnion) + planes.SumOfCentreDistances();
            loss += planes.SumOfShapes();
            if (!inputGradient.IsEmpty)
            {
                planes.StartGradient();
                planes.CentreSlopes();
                planes.WriteGradient(1f / rows, inputGradient, row);
            }
        }

        return (float)(loss / rows);
    }
}
