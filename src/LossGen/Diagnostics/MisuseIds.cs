// The number of every rule about the use of losses. Constants and nothing else: the code fixes compile this file
// in. 1001–1054 are patterns of misuse, 1100 the annotations, 1101–1103 TorchSharp's own defaults.
namespace LossGen.Diagnostics;

internal static class MisuseIds
{
    public const string SoftmaxIntoCrossEntropy = "LG1001";
    public const string LogSoftmaxIntoCrossEntropy = "LG1002";
    public const string ProbabilitiesIntoNll = "LG1003";
    public const string LogitsIntoNll = "LG1004";
    public const string SigmoidIntoLogits = "LG1005";
    public const string SigmoidThenBce = "LG1006";
    public const string UnboundedIntoBce = "LG1007";
    public const string TwoClassSoftmaxIntoBce = "LG1008";
    public const string OneClass = "LG1009";
    public const string SquashedIntoCrossEntropy = "LG1010";
    public const string LabelSmoothingOutOfRange = "LG1011";
    public const string HeavySmoothing = "LG1012";
    public const string SmoothedTwice = "LG1013";
    public const string ArgumentOutOfRange = "LG1014";
    public const string SmoothL1WithoutSmoothPart = "LG1015";
    public const string UnusualMargin = "LG1016";
    public const string IgnoreIndexWithProbabilities = "LG1017";
    public const string IgnoreIndexIsClass = "LG1018";
    public const string NoIgnoreIndex = "LG1019";
    public const string WeightsDoNotFit = "LG1020";
    public const string WeightCancels = "LG1021";
    public const string MeanOfMeans = "LG1022";
    public const string RepeatedMean = "LG1023";
    public const string UnreducedLossesIgnored = "LG1024";
    public const string ProbabilitiesIntoKLDiv = "LG1025";
    public const string LogTargetDisagrees = "LG1026";
    public const string AveragedDivergence = "LG1027";
    public const string DivergenceOrder = "LG1028";
    public const string SameBuffer = "LG1029";
    public const string OutputOverlaps = "LG1030";
    public const string ArgumentsSwapped = "LG1031";
    public const string ClassNumbersMistaken = "LG1032";
    public const string OneHotForIndices = "LG1033";
    public const string LengthsDoNotFit = "LG1034";
    public const string ClassAxisLast = "LG1035";
    public const string ZeroOneLabelsForSigns = "LG1036";
    public const string SignLabelsForZeroOne = "LG1037";
    public const string RateForLogRate = "LG1038";
    public const string NoVariance = "LG1039";
    public const string NoLogProbabilitiesForCtc = "LG1040";
    public const string ClassIndexOutOfRange = "LG1041";
    public const string InfiniteLoss = "LG1042";
    public const string HandWrittenLog = "LG1043";
    public const string RootOfSquares = "LG1044";
    public const string TooFewBits = "LG1045";
    public const string OverlapOfOtherNumbers = "LG1046";
    public const string BalancedTwice = "LG1047";
    public const string PositiveWeight = "LG1048";
    public const string NoCurvature = "LG1049";
    public const string AveragedHessian = "LG1050";
    public const string UnboundedVectors = "LG1051";
    public const string ResultUnused = "LG1052";
    public const string MaskedNaN = "LG1053";
    public const string TemperatureMisapplied = "LG1054";
    public const string AnnotationContradicted = "LG1100";
    public const string LogTarget = "LG1101";
    public const string HingeMargin = "LG1102";
    public const string GaussianEps = "LG1103";
}
