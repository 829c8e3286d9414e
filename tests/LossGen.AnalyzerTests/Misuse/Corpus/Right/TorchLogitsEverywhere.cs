// Modules end in a linear layer, losses take logits, activations are used for the report only.
using System;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

static class Program
{
    public static float Train(Tensor images, Tensor labels, Tensor real)
    {
        var classifier = Sequential(Linear(784, 128), Sigmoid(), Linear(128, 10));
        var discriminator = Sequential(Linear(784, 64), Tanh(), Linear(64, 1));
        var logits = classifier.forward(images);
        var loss = CrossEntropyLoss().forward(logits, labels) + BCEWithLogitsLoss().forward(discriminator.forward(real), ones(64, 1));
        loss.backward();
        var probabilities = logits.softmax(1);
        var sure = probabilities.max().item<float>();
        Console.WriteLine($"{loss.item<float>()} {sure}");
        return functional.binary_cross_entropy_with_logits(logits, zeros_like(logits)).item<float>();
    }

    public static Tensor Adversarial(Tensor score, bool real)
    {
        var target = real ? ones_like(score) : zeros_like(score);
        var loss = functional.binary_cross_entropy_with_logits(score, target);
        Console.WriteLine(score.sigmoid().mean().item<float>());
        return loss;
    }
}
