// The number of every rule about the use of losses. Constants and nothing else: the code fixes compile this file
// in. 1001–1054 are patterns of misuse, 1100 the annotations, 1101–1103 TorchSharp's own defaults.
namespace LossGen.Diagnostics;

internal static class MisuseIds
{
    public const string SoftmaxIntoCrossEntropy = "LG1001";
    public const string SigmoidIntoLogits = "LG1005";
}
