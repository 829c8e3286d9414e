// The class head of an auxiliary-classifier GAN ends in Softmax and is scored with NLLLoss.
// https://github.com/clvrai/ACGAN-PyTorch/pull/4
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

sealed class AuxiliaryHead : nn.Module<Tensor, Tensor>
{
    private readonly Linear classes = nn.Linear(8192, 10);
    private readonly Softmax softmax = nn.Softmax(1);
    private readonly NLLLoss criterion = nn.NLLLoss();

    public AuxiliaryHead() : base("head") => RegisterComponents();

    public override Tensor forward(Tensor features) => classes.forward(features);

    public Tensor Loss(Tensor features, Tensor labels)
    {
        var scores = forward(features);
        var prediction = softmax.forward(scores);
        return criterion.forward(prediction, labels); // expect: LG1003
    }

    public Tensor FunctionalLoss(Tensor features, Tensor labels)
    {
        var prediction = nn.functional.softmax(forward(features), 1);
        return nn.functional.nll_loss(prediction, labels); // expect: LG1003
    }
}
