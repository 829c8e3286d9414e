// A GAN whose discriminator was copied from a BCELoss example and whose loss was then "made stable".
// Domain classifiers do it too: https://github.com/VisionLearningGroup/DA_Detection/issues/28
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

sealed class Discriminator : nn.Module<Tensor, Tensor>
{
    private readonly Linear hidden = nn.Linear(784, 128);
    private readonly Linear score = nn.Linear(128, 1);

    public Discriminator() : base("discriminator") => RegisterComponents();

    public override Tensor forward(Tensor x) => score.forward(nn.functional.relu(hidden.forward(x))).sigmoid();
}

static class Gan
{
    public static Tensor DiscriminatorLoss(Sequential discriminator, Tensor real, Tensor fake)
    {
        var model = nn.Sequential(discriminator, nn.Sigmoid());
        var criterion = nn.BCEWithLogitsLoss();
        var onReal = model.forward(real);
        var onFake = model.forward(fake.detach());
        var lossOnReal = criterion.forward(onReal, ones_like(onReal)); // expect: LG1005
        var lossOnFake = criterion.forward(onFake, zeros_like(onFake)); // expect: LG1005
        return lossOnReal + lossOnFake;
    }

    public static Tensor GeneratorLoss(Tensor score)
    {
        var p = torch.sigmoid(score);
        return nn.functional.binary_cross_entropy_with_logits(p, ones_like(p)); // expect: LG1005
    }
}
