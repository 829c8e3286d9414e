// A PyTorch line carried over word for word: TorchSharp's log_target is true unless given, and the default mean is no divergence.
// The same defaults were corrected elsewhere after a user's report: https://github.com/Oneflow-Inc/oneflow/pull/9483
using TorchSharp;
using static TorchSharp.torch;

static class PortedDistillation
{
    public static Tensor Loss(Tensor student, Tensor teacher, double temperature)
    {
        var input = nn.functional.log_softmax(student / temperature, 1);
        var target = nn.functional.softmax(teacher / temperature, 1);
        var soft = nn.functional.kl_div(input, target); // expect: LG1027 LG1101
        return soft * (temperature * temperature);
    }

    public static Tensor WithModule(Tensor student, Tensor teacher)
    {
        var criterion = nn.KLDivLoss(); // expect: LG1027 LG1101
        return criterion.forward(student.log_softmax(1), teacher.softmax(1));
    }

    public static Tensor Total(Tensor student, Tensor teacher, Tensor labels)
    {
        var hard = nn.functional.cross_entropy(student, labels);
        return hard + Loss(student, teacher, 4.0);
    }
}
