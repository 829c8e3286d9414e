// Declares connectionist temporal classification. Set on partial methods by users, read by the compiler by name.
namespace LossGen;

/// <summary>Connectionist temporal classification, PyTorch's <c>CTCLoss</c>.</summary>
/// <remarks>
/// <para>Per sequence: <c>-ln Σ Π exp(x[t, a[t]])</c>, summed over the alignments a of the target to the frames: each label
/// once or more in its turn, with <see cref="Blank"/> before, between and after them, and at least one between two equal
/// labels. <see cref="double.PositiveInfinity"/> where there is none, that is with fewer frames than labels and such blanks.
/// The mean divides each loss by its target's length, at least 1, then averages (Graves et al., ICML 2006).</para>
/// <para>Data: <c>logProbabilities</c> of shape (T, N, C), row-major, time first, as <c>log_softmax</c> gives them;
/// <c>targets</c>, labels in [0, C): all of them one after the other, or N rows of equal length of which each begins with its
/// labels (where the length fits both ways, both ways are the same); <c>inputLengths</c>, N numbers of frames in [0, T];
/// <c>targetLengths</c>, N numbers of labels. The three are spans of <see cref="int"/>, <see cref="long"/>,
/// <see cref="short"/> or <see cref="byte"/>. A parameter <c>Span&lt;T&gt; scratch</c> is memory to work in; a method
/// <c>…ScratchLength</c>, written beside yours, says how much a batch needs.</para>
/// <para>The gradient is PyTorch's: <c>exp(x) - occupancy</c>, which is the gradient with respect to the logits behind a
/// log-softmax, and which passes through its backward unchanged. It is 0 in the frames from a sequence's length on, and NaN
/// where the loss is infinite, unless <see cref="ZeroInfinity"/> is set. With <see cref="FromLogits"/> it is exactly
/// softmax - occupancy. It may be written over the data.</para>
/// <para>A wrong length or a scratch span that is too short throws <see cref="ArgumentException"/>, a label, an input length
/// or a blank out of range <see cref="ArgumentOutOfRangeException"/>; NaN flows through.</para>
/// </remarks>
/// <param name="reduction">What the method returns of the losses of its sequences.</param>
/// <param name="dtype">The element type of the data; <see cref="DType.Inferred"/> takes it from the signature.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class CTCLossAttribute(Reduction reduction = Reduction.Mean, DType dtype = DType.Inferred)
    : LossAttribute(reduction, dtype)
{
    /// <summary>The number of classes C, the blank among them, at least 1; 0 when a parameter of the method gives it.</summary>
    public int Classes { get; set; }

    /// <summary>The class that stands for no label, in [0, C); 0 unless set.</summary>
    public int Blank { get; set; }

    /// <summary>Whether a sequence without any alignment counts as a loss of 0 without a gradient instead of an infinite one.</summary>
    public bool ZeroInfinity { get; set; }

    /// <summary>Whether the data are logits, and the log-softmax over the classes is part of the loss.</summary>
    public bool FromLogits { get; set; }
}
