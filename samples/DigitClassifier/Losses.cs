// The losses of this program: declarations only, their bodies are written while the project compiles.
// Called by Training and Evaluation.
using LossGen;

namespace DigitClassifier;

internal static partial class Losses
{
    /// <summary>Loss and gradient of a batch, in one pass. A <see cref="LossSum"/> adds up over batches of any size before its mean is taken.</summary>
    [CrossEntropyLoss(Reduction.Mean, Classes = Digits.Classes)]
    public static partial LossSum CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);

    /// <summary>The loss of every digit by itself: how surprised the network is by each label.</summary>
    [CrossEntropyLoss(Reduction.None, Classes = Digits.Classes)]
    public static partial void Surprise(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> loss);
}
