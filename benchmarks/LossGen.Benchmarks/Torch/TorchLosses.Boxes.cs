// Losses of bounding boxes, as torchvision's operations compute them.
using static TorchSharp.torch;

namespace LossGen.Benchmarks.Torch;

internal static partial class TorchLosses
{
    private const double BoxEps = 1e-7;

    public static Tensor GIoULoss(Tensor input, Tensor target)
    {
        Overlapping boxes = Overlap(input, target);
        Tensor hull = boxes.HullWidth * boxes.HullHeight;
        return (1 - boxes.IntersectionOverUnion + ((hull - boxes.Union) / (hull + BoxEps))).mean();
    }

    public static Tensor DIoULoss(Tensor input, Tensor target)
    {
        Overlapping boxes = Overlap(input, target);
        return (1 - boxes.IntersectionOverUnion + boxes.CentreDistance).mean();
    }

    public static Tensor CIoULoss(Tensor input, Tensor target)
    {
        Overlapping boxes = Overlap(input, target);
        Tensor difference = boxes.TargetAngle - boxes.Angle;
        Tensor shape = 4 / (Math.PI * Math.PI) * difference.square();
        Tensor weight;
        using (no_grad())
        {
            weight = shape / (1 - boxes.IntersectionOverUnion + shape + BoxEps);
        }

        return (1 - boxes.IntersectionOverUnion + boxes.CentreDistance + (weight * shape)).mean();
    }

    private static Overlapping Overlap(Tensor input, Tensor target)
    {
        Tensor[] a = input.unbind(1), b = target.unbind(1);
        Tensor width = (minimum(a[2], b[2]) - maximum(a[0], b[0])).clamp_min(0);
        Tensor height = (minimum(a[3], b[3]) - maximum(a[1], b[1])).clamp_min(0);
        Tensor intersection = width * height;
        Tensor union = ((a[2] - a[0]) * (a[3] - a[1])) + ((b[2] - b[0]) * (b[3] - b[1])) - intersection;
        return new(a, b, union, intersection / (union + BoxEps), maximum(a[2], b[2]) - minimum(a[0], b[0]), maximum(a[3], b[3]) - minimum(a[1], b[1]));
    }

    private sealed record Overlapping(Tensor[] A, Tensor[] B, Tensor Union, Tensor IntersectionOverUnion, Tensor HullWidth, Tensor HullHeight)
    {
        public Tensor CentreDistance
        {
            get
            {
                Tensor x = (A[0] + A[2] - B[0] - B[2]) / 2, y = (A[1] + A[3] - B[1] - B[3]) / 2;
                return (x.square() + y.square()) / (HullWidth.square() + HullHeight.square() + BoxEps);
            }
        }

        public Tensor Angle => ((A[2] - A[0]) / (A[3] - A[1])).atan();

        public Tensor TargetAngle => ((B[2] - B[0]) / (B[3] - B[1])).atan();
    }
}
