// A copied line: the distillation loss gets the large model's outputs twice.
// https://github.com/labmlai/annotated_deep_learning_paper_implementations/issues/66
using System;
using TorchSharp;
using static TorchSharp.torch;

static class Features
{
    public static Tensor Loss(Tensor studentFeatures, Tensor teacherFeatures)
    {
        var normalized = nn.functional.normalize(teacherFeatures);
        var students = nn.functional.normalize(studentFeatures);
        var hint = nn.functional.mse_loss(normalized, normalized); // expect: LG1029
        var weight = students.shape[0] > 1 ? 1.0 : 0.5;
        return hint * weight;
    }

    public static Tensor Perceptual(Tensor generated, Tensor real)
    {
        var criterion = nn.L1Loss();
        Console.WriteLine(generated.shape.Length);
        return criterion.forward(real, real); // expect: LG1029
    }

    public static Tensor PerceptualDistance(Tensor generated, Tensor real) => nn.functional.l1_loss(generated, real);
}
