// The criterion is built once, with the ignore index of hard labels, and given probabilities in the distillation phase.
// A class that holds the criterion hides the contradiction from the reader.
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

static class Distillation
{
    public static Tensor Phase(Tensor student, Tensor teacher)
    {
        var target = functional.softmax(teacher, 1);
        return CrossEntropyLoss(ignore_index: 0).forward(student, target); // expect: LG1017
    }

    public static Tensor Hard(Tensor student, Tensor labels)
    {
        var criterion = CrossEntropyLoss(ignore_index: 255);
        return criterion.forward(student, labels);
    }

    public static Tensor Both(Tensor student, Tensor teacher, Tensor labels, double share)
    {
        var hard = Hard(student, labels);
        var soft = Phase(student, teacher);
        return hard * (1 - share) + soft * share;
    }
}
