// Mixup turns the labels into probabilities, and the ignore index of the old call stays: PyTorch throws.
// Met when soft labels are added to a segmentation script that ignores 255.
using System;
using TorchSharp;
using static TorchSharp.torch;

static class Mixup
{
    public static Tensor Loss(Tensor logits, Tensor teacherLogits)
    {
        var soft = teacherLogits.softmax(1);
        return nn.functional.cross_entropy(logits, soft, ignore_index: 255); // expect: LG1017
    }

    public static Tensor LabelGuessing(Tensor logits, Tensor unlabeled, double temperature)
    {
        var guess = nn.functional.softmax(unlabeled / temperature, 1);
        Console.WriteLine(guess.shape.Length);
        return nn.functional.cross_entropy(logits, guess, ignore_index: 0, reduction: nn.Reduction.Sum); // expect: LG1017
    }

    public static Tensor Epoch(Tensor[] images, Tensor[] labels)
    {
        var model = nn.Linear(784, 10);
        var total = zeros(1);
        for (int i = 0; i < images.Length; i++)
        {
            total = total + nn.functional.cross_entropy(model.forward(images[i]), labels[i], ignore_index: 255);
        }

        return total;
    }
}
