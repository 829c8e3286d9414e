// A sum over an image leaves the range of Half at 65 504, and BCE's logarithms lose what Half has left of a probability.
// PyTorch's autocast refuses BCELoss for the second reason.
using System;
using LossGen;

static partial class Losses
{
    [MSELoss(Reduction.Sum)]
    public static partial Half SquaredError(ReadOnlySpan<Half> prediction, ReadOnlySpan<Half> target, Span<Half> predictionGradient);

    [BCELoss] // expect: LG1045
    public static partial Half Bce(ReadOnlySpan<Half> p, ReadOnlySpan<Half> y, Span<Half> pGradient);
}

sealed class SuperResolution
{
    private const int Pixels = 1024 * 1024;

    public Half Step(Func<int, Half> network, Func<int, Half> image)
    {
        Half[] prediction = new Half[Pixels];
        Half[] target = new Half[Pixels];
        Half[] gradient = new Half[Pixels];
        for (int i = 0; i < Pixels; i++)
        {
            prediction[i] = network(i);
            target[i] = image(i);
        }

        return Losses.SquaredError(prediction, target, gradient); // expect: LG1045
    }

    public static Half Mask([Probabilities] Half[] p, Half[] y, Half[] gradient) => Losses.Bce(p, y, gradient);
}
