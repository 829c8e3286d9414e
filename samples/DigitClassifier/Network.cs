// Two layers with a rectifier between: pixels → hidden → logits. Trained by Training, judged by Evaluation.
namespace DigitClassifier;

internal sealed class Network(int inputs, int hidden, int outputs, Random random)
{
    private readonly Layer first = new(inputs, hidden, random);
    private readonly Layer second = new(hidden, outputs, random);

    public int Inputs => inputs;

    public int Hidden => hidden;

    public int Outputs => outputs;

    public int ParameterCount => first.ParameterCount + second.ParameterCount;

    /// <summary>Computes the logits of a batch; <paramref name="activations"/> (rows × hidden) is kept for <see cref="Backward"/>.</summary>
    public void Forward(ReadOnlySpan<float> images, Span<float> activations, Span<float> logits)
    {
        first.Forward(images, activations);
        foreach (ref float activation in activations)
        {
            activation = Math.Max(activation, 0);
        }

        second.Forward(activations, logits);
    }

    /// <summary>Collects all gradients from that of the loss with respect to the logits.</summary>
    public void Backward(ReadOnlySpan<float> images, ReadOnlySpan<float> activations, ReadOnlySpan<float> logitsGradient)
    {
        float[] activationsGradient = new float[activations.Length];
        second.Backward(activations, logitsGradient, activationsGradient);
        for (int i = 0; i < activations.Length; i++)
        {
            activationsGradient[i] = activations[i] > 0 ? activationsGradient[i] : 0;
        }

        first.Backward(images, activationsGradient, []);
    }

    public void Step(double learningRate)
    {
        first.Step(learningRate);
        second.Step(learningRate);
    }
}
