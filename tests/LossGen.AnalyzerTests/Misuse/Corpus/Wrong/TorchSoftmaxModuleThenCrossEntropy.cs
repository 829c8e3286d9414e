// A TorchSharp model whose Sequential ends in Softmax, trained with the module that wants logits.
// https://github.com/Lightning-Universe/lightning-bolts/issues/654 had the same in its logistic regression.
using System;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

static class Program
{
    public static void Train(Tensor images, Tensor labels, int epochs)
    {
        var model = Sequential(
            Linear(784, 128),
            ReLU(),
            Linear(128, 10),
            Softmax(1));
        var criterion = CrossEntropyLoss();
        var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            optimizer.zero_grad();
            var output = model.forward(images);
            var loss = criterion.forward(output, labels); // expect: LG1001
            loss.backward();
            optimizer.step();
            Console.WriteLine($"{epoch}: {loss.item<float>()}");
        }
    }
}
