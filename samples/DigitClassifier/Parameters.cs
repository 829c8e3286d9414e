// Parameters that learn: values, their gradient, and the two running means of Adam (Kingma and Ba 2015).
// A layer has two of these, its weights and its bias.
namespace DigitClassifier;

internal sealed class Parameters(int count)
{
    private const double Momentum = 0.9;
    private const double Memory = 0.999;

    private readonly double[] means = new double[count];
    private readonly double[] squares = new double[count];
    private int steps;

    public float[] Values { get; } = new float[count];

    public float[] Gradient { get; } = new float[count];

    /// <summary>Moves the values against their gradient, then clears it.</summary>
    public void Step(double learningRate)
    {
        steps++;
        double meanShare = 1 - Math.Pow(Momentum, steps);
        double squareShare = 1 - Math.Pow(Memory, steps);
        for (int i = 0; i < Values.Length; i++)
        {
            double gradient = Gradient[i];
            means[i] += (1 - Momentum) * (gradient - means[i]);
            squares[i] += (1 - Memory) * ((gradient * gradient) - squares[i]);
            Values[i] -= (float)(learningRate * (means[i] / meanShare) / (Math.Sqrt(squares[i] / squareShare) + 1e-8));
        }

        Array.Clear(Gradient);
    }
}
