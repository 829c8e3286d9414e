// Every rule: its title, the message that says what to do, and why it exists. The analyzer reports by this
// table and the documentation has a page for each row.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class Descriptors
{
    public const string DeclarationCategory = "LossGen.Declaration";
    public const string CompilerCategory = "LossGen.Compiler";
    public const string UseCategory = "LossGen.Use";

    public static readonly DiagnosticDescriptor MethodNotPartial = new(
        DiagnosticIds.MethodNotPartial,
        "Loss method must be partial",
        "Method '{0}' has a loss attribute but is not partial; add 'partial' before its return type so that LossGen can write its body",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "LossGen writes the body of a partial method in a file of its own. It can't add one to a method that is not partial.",
        Page(DiagnosticIds.MethodNotPartial));

    public static readonly DiagnosticDescriptor ContainingTypeNotPartial = new(
        DiagnosticIds.ContainingTypeNotPartial,
        "Type around a loss method must be partial",
        "Type '{0}' must be partial because LossGen writes the body of '{1}' in another file",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "All types around a loss method are reopened in the emitted file, which C# allows for partial types only.",
        Page(DiagnosticIds.ContainingTypeNotPartial));

    public static readonly DiagnosticDescriptor LanguageVersionTooOld = new(
        DiagnosticIds.LanguageVersionTooOld,
        "Language version is too old",
        "LossGen emits C# {0}, and this project is compiled as C# {1}; set <LangVersion> to {0} or later",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The emitted code uses C# 12. Every SDK since .NET 8 compiles it by default.",
        Page(DiagnosticIds.LanguageVersionTooOld));

    public static readonly DiagnosticDescriptor SeveralLossAttributes = new(
        DiagnosticIds.SeveralLossAttributes,
        "Method has several loss attributes",
        "Method '{0}' already declares a loss; give each loss a method of its own",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A method has one body, so it can declare one loss.",
        Page(DiagnosticIds.SeveralLossAttributes));

    public static readonly DiagnosticDescriptor MethodHasBody = new(
        DiagnosticIds.MethodHasBody,
        "Loss method already has a body",
        "Method '{0}' has a body already; remove either the body or the loss attribute",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "LossGen writes the body of a method with a loss attribute. A second one would not compile.",
        Page(DiagnosticIds.MethodHasBody));

    public static readonly DiagnosticDescriptor GenericElementType = new(
        DiagnosticIds.GenericElementType,
        "Loss method must name its element type",
        "Method '{0}' is declared over the type parameter '{1}'; write one method for float and one for double",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A loss is compiled for one element type, with that type's precision and vector width.",
        Page(DiagnosticIds.GenericElementType));

    public static readonly DiagnosticDescriptor UnsupportedMethod = new(
        DiagnosticIds.UnsupportedMethod,
        "Loss attribute on a member that LossGen can't complete",
        "LossGen can't write the body of '{0}', which is {1}; declare the loss on an ordinary partial method",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A loss is declared on an ordinary partial method of a class, struct, record or interface that another file can add to.",
        Page(DiagnosticIds.UnsupportedMethod));

    public static readonly DiagnosticDescriptor MissingDataParameter = new(
        DiagnosticIds.MissingDataParameter,
        "Data parameter is missing",
        "{0} also reads '{1}'; add a parameter of type {2} for it",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The first parameters of a loss method are the loss's data, in PyTorch's order, under any names.",
        Page(DiagnosticIds.MissingDataParameter));

    public static readonly DiagnosticDescriptor WrongParameterType = new(
        DiagnosticIds.WrongParameterType,
        "Parameter has the wrong type",
        "Parameter '{0}' must be of type {1}",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Data and upstream gradients are read-only spans, outputs are writable spans, options are numbers. All spans of numbers share one element type.",
        Page(DiagnosticIds.WrongParameterType));

    public static readonly DiagnosticDescriptor UnknownParameter = new(
        DiagnosticIds.UnknownParameter,
        "Parameter name is not known",
        "'{0}' is no parameter of {1}; {2}",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Behind the data, a parameter's name says what it is: a gradient, the losses, an option or an upstream gradient. A name that says nothing would be ignored silently.",
        Page(DiagnosticIds.UnknownParameter));

    public static readonly DiagnosticDescriptor DataParameterNotFirst = new(
        DiagnosticIds.DataParameterNotFirst,
        "Data parameter is not among the first",
        "'{0}' looks like the loss's '{1}'; move it before '{2}' because data parameters come first",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Data parameters are recognized by their position, so they stand before those that are recognized by name.",
        Page(DiagnosticIds.DataParameterNotFirst));

    public static readonly DiagnosticDescriptor ScratchMissing = new(
        DiagnosticIds.ScratchMissing,
        "Scratch memory is missing",
        "{0} needs memory to work in; add a parameter '{1} scratch', whose length '{2}' will tell",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "LossGen allocates nothing. A loss that needs memory which grows with the data takes it from its caller.",
        Page(DiagnosticIds.ScratchMissing));

    public static readonly DiagnosticDescriptor DTypeContradiction = new(
        DiagnosticIds.DTypeContradiction,
        "DType contradicts the signature",
        "The attribute says {0} but '{1}' holds {2}; write DType.{3}, or change the parameters",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The attribute's DType is a check of the element type of the data, not a conversion.",
        Page(DiagnosticIds.DTypeContradiction));

    public static readonly DiagnosticDescriptor UnknownDType = new(
        DiagnosticIds.UnknownDType,
        "DType is unknown",
        "{0} is no element type; use {1}",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The members of DType are the element types that losses are compiled for.",
        Page(DiagnosticIds.UnknownDType));

    public static readonly DiagnosticDescriptor OptionOutOfRange = new(
        DiagnosticIds.OptionOutOfRange,
        "Option is out of range",
        "{0} is {1} but must be {2}",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The loss is not defined, or not a loss, for such a value.",
        Page(DiagnosticIds.OptionOutOfRange));

    public static readonly DiagnosticDescriptor OptionBoundTwice = new(
        DiagnosticIds.OptionBoundTwice,
        "Option is bound twice",
        "{0} is set here and again by parameter '{1}'; remove one of them",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An option is either a constant of the attribute or a parameter of the method.",
        Page(DiagnosticIds.OptionBoundTwice));

    public static readonly DiagnosticDescriptor RequiredOptionMissing = new(
        DiagnosticIds.RequiredOptionMissing,
        "Required option is missing",
        "{0} needs the option {1}; {2}",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A flat span does not tell how long its rows are, how many classes there are for one, so the declaration must.",
        Page(DiagnosticIds.RequiredOptionMissing));

    public static readonly DiagnosticDescriptor IgnoreIndexWithProbabilities = new(
        DiagnosticIds.IgnoreIndexWithProbabilities,
        "Ignored class with class probabilities",
        "There is no class index to ignore because '{0}' holds probabilities; remove ignoreIndex",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The ignored index marks rows by their class index. Rows of class probabilities have none.",
        Page(DiagnosticIds.IgnoreIndexWithProbabilities));

    public static readonly DiagnosticDescriptor FloorWithoutHessian = new(
        DiagnosticIds.FloorWithoutHessian,
        "Floor of second derivatives without any",
        "{0} raises second derivatives but '{1}' writes none; remove it",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "MinHessian changes Hessian spans and nothing else. Without one it would be ignored silently.",
        Page(DiagnosticIds.FloorWithoutHessian));

    public static readonly DiagnosticDescriptor UserMethodDoesNotFit = new(
        DiagnosticIds.UserMethodDoesNotFit,
        "Method of the loss does not fit",
        "{0}: {1}",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A method that a loss attribute names is called by the emitted code, row by row, and so must have the signature that the code calls.",
        Page(DiagnosticIds.UserMethodDoesNotFit));

    public static readonly DiagnosticDescriptor DegreeWithoutParallel = new(
        DiagnosticIds.DegreeWithoutParallel,
        "Number of threads of a loss on one thread",
        "{0} says how many threads may work on a call, but '{1}' is not Parallel; set Parallel = true or remove it",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A loss works on its caller's thread unless Parallel is set. Without it a number of threads would be ignored silently.",
        Page(DiagnosticIds.DegreeWithoutParallel));

    public static readonly DiagnosticDescriptor ReductionNotAvailable = new(
        DiagnosticIds.ReductionNotAvailable,
        "Reduction is not available for this loss",
        "{0} has no reduction {1}; use {2}",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Not every reduction is defined for every loss.",
        Page(DiagnosticIds.ReductionNotAvailable));

    public static readonly DiagnosticDescriptor ReturnTypeDoesNotFit = new(
        DiagnosticIds.ReturnTypeDoesNotFit,
        "Return type does not fit",
        "Method '{0}' with reduction {1} must return {2}",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A reduced loss is returned as the element type, as double or as LossSum, or not at all. Unreduced losses are written to a span.",
        Page(DiagnosticIds.ReturnTypeDoesNotFit));

    public static readonly DiagnosticDescriptor LossSpanMissing = new(
        DiagnosticIds.LossSpanMissing,
        "Unreduced losses have no span",
        "None keeps the losses of '{0}' apart; add a parameter '{1} loss' for them, or a gradient",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Unreduced losses go to a parameter 'Span<T> loss'. A reduced loss may have one too, beside the number that is returned.",
        Page(DiagnosticIds.LossSpanMissing));

    public static readonly DiagnosticDescriptor UpstreamGradientMisused = new(
        DiagnosticIds.UpstreamGradientMisused,
        "Upstream gradient does not fit",
        "'{0}' can't be used here: {1}",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An upstream gradient multiplies the gradients of this method: one number for a reduced loss, one per loss for an unreduced one.",
        Page(DiagnosticIds.UpstreamGradientMisused));

    public static readonly DiagnosticDescriptor NoGradient = new(
        DiagnosticIds.NoGradient,
        "There is no such gradient",
        "{0} has no gradient with respect to '{1}'; remove the parameter",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Gradients exist with respect to real-valued data, not with respect to class indices, weights or options.",
        Page(DiagnosticIds.NoGradient));

    public static readonly DiagnosticDescriptor NoHessian = new(
        DiagnosticIds.NoHessian,
        "There is no such second derivative",
        "{0} has no second derivative with respect to '{1}' that would help to train; remove the parameter",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Second derivatives are emitted where they exist and are not zero everywhere.",
        Page(DiagnosticIds.NoHessian));

    public static readonly DiagnosticDescriptor NothingToCompute = new(
        DiagnosticIds.NothingToCompute,
        "Loss method computes nothing",
        "Method '{0}' returns nothing and has no gradient parameter; return {1} or add a gradient span",
        DeclarationCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A loss method has at least one output: the loss or a gradient.",
        Page(DiagnosticIds.NothingToCompute));

    /// <summary>An exception inside LossGen: the method, the exception's type and its message. Reported by the generator only.</summary>
    public static readonly DiagnosticDescriptor InternalError = new(
        DiagnosticIds.InternalError,
        "LossGen failed on a method",
        "LossGen failed on '{0}' with {1}: {2}; please report it at https://github.com/lossgen/lossgen/issues",
        CompilerCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An error inside LossGen. The method gets a body that throws, and all other methods are compiled as usual.",
        Page(DiagnosticIds.InternalError));

    /// <summary>The rules on declarations, in order.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Declaration { get; } = ImmutableArray.Create(
        MethodNotPartial,
        ContainingTypeNotPartial,
        LanguageVersionTooOld,
        SeveralLossAttributes,
        MethodHasBody,
        GenericElementType,
        UnsupportedMethod,
        MissingDataParameter,
        WrongParameterType,
        UnknownParameter,
        DataParameterNotFirst,
        ScratchMissing,
        DTypeContradiction,
        UnknownDType,
        OptionOutOfRange,
        OptionBoundTwice,
        RequiredOptionMissing,
        IgnoreIndexWithProbabilities,
        FloorWithoutHessian,
        UserMethodDoesNotFit,
        DegreeWithoutParallel,
        ReductionNotAvailable,
        ReturnTypeDoesNotFit,
        LossSpanMissing,
        UpstreamGradientMisused,
        NoGradient,
        NoHessian,
        NothingToCompute);

    /// <summary>Every rule, in order.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = Declaration.Add(InternalError);

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>The rule of that number.</summary>
    public static DiagnosticDescriptor Of(string id) => ById[id];

    /// <summary>The address of a rule's page.</summary>
    public static string Page(string id) => "https://github.com/lossgen/lossgen/blob/main/docs/diagnostics/" + id + ".md";
}
