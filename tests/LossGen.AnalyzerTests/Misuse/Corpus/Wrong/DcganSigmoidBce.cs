// The well-known DCGAN example: Sigmoid at the end of the discriminator, BCELoss on it; under half precision it is refused.
// The advice to take the logits form: https://github.com/Lornatang/ESRGAN-PyTorch/issues/8
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

static class Dcgan
{
    public static float Train(Tensor real, Tensor noise)
    {
        var generator = Sequential(Linear(100, 256), ReLU(), Linear(256, 784), Tanh());
        var discriminator = Sequential(Linear(784, 256), ReLU(), Linear(256, 1), Sigmoid());
        var criterion = BCELoss();
        var output = discriminator.forward(real);
        var errReal = criterion.forward(output, ones_like(output)); // expect: LG1006
        errReal.backward();

        var fake = generator.forward(noise);
        var outputFake = discriminator.forward(fake.detach());
        var errFake = functional.binary_cross_entropy(outputFake, zeros_like(outputFake)); // expect: LG1006
        errFake.backward();
        return (errReal + errFake).item<float>();
    }

    public static Tensor Generator(Tensor score)
    {
        var p = score.sigmoid();
        return functional.binary_cross_entropy(p, ones_like(p)); // expect: LG1006
    }
}
