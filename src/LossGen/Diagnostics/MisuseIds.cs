// The number of every rule about the use of losses. Constants and nothing else: the code fixes compile this file
// in. 1001–1054 are patterns of misuse, 1100 the annotations, 1101–1103 TorchSharp's own defaults.
namespace LossGen.Diagnostics;

internal static class MisuseIds
{
    public const string SoftmaxIntoCrossEntropy = "LG1001";
    public const string SigmoidIntoLogits = "LG1005";
    public const string WeightCancels = "LG1021";
    public const string MeanOfMeans = "LG1022";
    public const string RepeatedMean = "LG1023";
    public const string UnreducedLossesIgnored = "LG1024";
    public const string DivergenceOrder = "LG1028";
    public const string HandWrittenLog = "LG1043";
    public const string RootOfSquares = "LG1044";
    public const string ResultUnused = "LG1052";
    public const string MaskedNaN = "LG1053";
    public const string TemperatureMisapplied = "LG1054";
    public const string OneClass = "LG1009";
    public const string HeavySmoothing = "LG1012";
    public const string AveragedDivergence = "LG1027";
    public const string InfiniteLoss = "LG1042";
    public const string TooFewBits = "LG1045";
    public const string BalancedTwice = "LG1047";
    public const string NoCurvature = "LG1049";
    public const string AveragedHessian = "LG1050";
    public const string LogTarget = "LG1101";
    public const string HingeMargin = "LG1102";
    public const string GaussianEps = "LG1103";
}
