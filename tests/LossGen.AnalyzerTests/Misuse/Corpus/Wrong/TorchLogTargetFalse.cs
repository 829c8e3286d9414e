// A PyTorch call carried over with log_target: False, while the teacher's output was changed to log_softmax.
// Seen in distillation scripts that share one function for student and teacher outputs.
using TorchSharp;
using static TorchSharp.torch;

static class Teacher
{
    private static Tensor Distribution(Tensor logits) => nn.functional.log_softmax(logits, 1);

    public static Tensor Loss(Tensor student, Tensor teacher)
    {
        var input = nn.functional.log_softmax(student, 1);
        var target = nn.functional.log_softmax(teacher, 1);
        return nn.functional.kl_div(input, target, log_target: false, reduction: nn.Reduction.Sum); // expect: LG1026
    }

    public static Tensor Annotated(Tensor student, Tensor teacher)
    {
        var criterion = nn.KLDivLoss(log_target: false, reduction: nn.Reduction.Sum);
        var soft = teacher.log_softmax(1);
        return criterion.forward(student.log_softmax(1), soft); // expect: LG1026
    }

    public static Tensor Shared(Tensor student, Tensor teacher) => (Distribution(student) - Distribution(teacher)).abs().mean();
}
