// The frames of one sequence in time-major data (T, N, C), or of its gradient. Called by CtcSequence.
using System.Numerics;

namespace LossGen.Runtime;

internal readonly ref struct CtcFrames<T>(Span<T> gradient, ReadOnlySpan<T> data, int sequence, int sequences, int classes)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Span<T> gradient = gradient;
    private readonly ReadOnlySpan<T> data = data;

    /// <summary>The number of classes.</summary>
    public int Classes => classes;

    /// <summary>Whether a gradient is written.</summary>
    public bool HasGradient => !gradient.IsEmpty;

    /// <summary>The number of frames, those behind the sequence's end among them.</summary>
    public int Count => (int)(data.Length / ((long)sequences * classes));

    /// <summary>The values of a frame.</summary>
    public ReadOnlySpan<T> Values(int frame) => data.Slice(Start(frame), classes);

    /// <summary>The gradient of a frame.</summary>
    public Span<T> Gradient(int frame) => gradient.Slice(Start(frame), classes);

    /// <summary>Sets the gradient of all frames from one on.</summary>
    public void Fill(int first, int end, T value)
    {
        for (int frame = first; HasGradient && frame < end; frame++)
        {
            Gradient(frame).Fill(value);
        }
    }

    private int Start(int frame) => ((frame * sequences) + sequence) * classes;
}
