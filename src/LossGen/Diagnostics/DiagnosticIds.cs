// The number of every rule. A file of constants and nothing else, because the code fixes, which live in
// an assembly of their own, compile it in. Ranges: 1–9 the method, 10–19 its parameters, 20–29 element
// types, 30–39 options, 40–49 outputs, 900 internal errors.
namespace LossGen.Diagnostics;

internal static class DiagnosticIds
{
    public const string MethodNotPartial = "LG0001";
    public const string ContainingTypeNotPartial = "LG0002";
    public const string LanguageVersionTooOld = "LG0003";
    public const string SeveralLossAttributes = "LG0004";
    public const string MethodHasBody = "LG0005";
    public const string GenericElementType = "LG0006";
    public const string UnsupportedMethod = "LG0007";

    public const string MissingDataParameter = "LG0010";
    public const string WrongParameterType = "LG0011";
    public const string UnknownParameter = "LG0012";
    public const string DataParameterNotFirst = "LG0013";
    public const string ScratchMissing = "LG0014";

    public const string DTypeContradiction = "LG0020";
    public const string UnknownDType = "LG0021";

    public const string OptionOutOfRange = "LG0030";
    public const string OptionBoundTwice = "LG0031";
    public const string RequiredOptionMissing = "LG0032";
    public const string IgnoreIndexWithProbabilities = "LG0033";
    public const string FloorWithoutHessian = "LG0034";
    public const string UserMethodDoesNotFit = "LG0035";
    public const string DegreeWithoutParallel = "LG0036";

    public const string ReductionNotAvailable = "LG0040";
    public const string ReturnTypeDoesNotFit = "LG0041";
    public const string LossSpanMissing = "LG0042";
    public const string UpstreamGradientMisused = "LG0043";
    public const string NoGradient = "LG0044";
    public const string NoHessian = "LG0045";
    public const string NothingToCompute = "LG0046";

    public const string InternalError = "LG0900";
}
