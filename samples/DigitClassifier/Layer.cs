// A fully connected layer: outputs = inputs · weights + bias, its gradients, and Adam's step on them.
// Two of them make the network.
namespace DigitClassifier;

internal sealed class Layer
{
    private readonly int inputs;
    private readonly int outputs;
    private readonly Parameters weights;
    private readonly Parameters bias;

    public Layer(int inputs, int outputs, Random random)
    {
        this.inputs = inputs;
        this.outputs = outputs;
        weights = new Parameters(inputs * outputs);
        bias = new Parameters(outputs);

        // He et al. 2015: this variance keeps the size of the signal through rectified layers.
        float bound = MathF.Sqrt(6f / inputs);
        foreach (ref float weight in weights.Values.AsSpan())
        {
            weight = ((2 * random.NextSingle()) - 1) * bound;
        }
    }

    public int ParameterCount => weights.Values.Length + bias.Values.Length;

    /// <summary>Computes <paramref name="y"/> (rows × outputs) from <paramref name="x"/> (rows × inputs).</summary>
    public void Forward(ReadOnlySpan<float> x, Span<float> y)
    {
        for (int row = 0; row < x.Length / inputs; row++)
        {
            Span<float> result = y.Slice(row * outputs, outputs);
            bias.Values.CopyTo(result);
            for (int i = 0; i < inputs; i++)
            {
                AddScaled(weights.Values.AsSpan(i * outputs, outputs), x[(row * inputs) + i], result);
            }
        }
    }

    /// <summary>Adds up the parameters' gradients from the outputs' gradient, and computes the inputs' where it is asked for.</summary>
    public void Backward(ReadOnlySpan<float> x, ReadOnlySpan<float> yGradient, Span<float> xGradient)
    {
        for (int row = 0; row < x.Length / inputs; row++)
        {
            ReadOnlySpan<float> gradient = yGradient.Slice(row * outputs, outputs);
            AddScaled(gradient, 1, bias.Gradient);
            for (int i = 0; i < inputs; i++)
            {
                int at = (row * inputs) + i;
                AddScaled(gradient, x[at], weights.Gradient.AsSpan(i * outputs, outputs));
                if (!xGradient.IsEmpty)
                {
                    xGradient[at] = Dot(gradient, weights.Values.AsSpan(i * outputs, outputs));
                }
            }
        }
    }

    public void Step(double learningRate)
    {
        weights.Step(learningRate);
        bias.Step(learningRate);
    }

    private static void AddScaled(ReadOnlySpan<float> values, float scale, Span<float> sum)
    {
        for (int i = 0; i < values.Length; i++)
        {
            sum[i] += scale * values[i];
        }
    }

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        float sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
