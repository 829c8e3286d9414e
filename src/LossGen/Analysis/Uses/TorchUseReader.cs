// Reads TorchSharp's losses: functions of torch.nn.functional, and modules that are called. Their parameters are
// the catalogue's, in snake case.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Producers;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Uses;

internal static class TorchUseReader
{
    private static readonly ImmutableDictionary<string, string> Functions = new Dictionary<string, string>
    {
        ["binary_cross_entropy"] = "BCELoss",
        ["binary_cross_entropy_with_logits"] = "BCEWithLogitsLoss",
        ["cross_entropy"] = "CrossEntropyLoss",
        ["nll_loss"] = "NLLLoss",
        ["l1_loss"] = "L1Loss",
        ["mse_loss"] = "MSELoss",
        ["smooth_l1_loss"] = "SmoothL1Loss",
        ["huber_loss"] = "HuberLoss",
        ["poisson_nll_loss"] = "PoissonNLLLoss",
        ["gaussian_nll_loss"] = "GaussianNLLLoss",
        ["kl_div"] = "KLDivLoss",
        ["soft_margin_loss"] = "SoftMarginLoss",
        ["multilabel_soft_margin_loss"] = "MultiLabelSoftMarginLoss",
        ["multi_label_margin_loss"] = "MultiLabelMarginLoss",
        ["multi_margin_loss"] = "MultiMarginLoss",
        ["hinge_embedding_loss"] = "HingeEmbeddingLoss",
        ["margin_ranking_loss"] = "MarginRankingLoss",
        ["cosine_embedding_loss"] = "CosineEmbeddingLoss",
        ["triplet_margin_loss"] = "TripletMarginLoss",
        ["triplet_margin_with_distance_loss"] = "TripletMarginWithDistanceLoss",
        ["ctc_loss"] = "CTCLoss",
    }.ToImmutableDictionary();

    public static bool IsCandidate(IInvocationOperation call) =>
        IsFunction(call.TargetMethod) || (IsModuleCall(call.TargetMethod) && call.Instance is not null);

    public static LossUse? Read(IInvocationOperation call, Interpreter interpreter, FlowState state)
    {
        if (IsFunction(call.TargetMethod))
        {
            return Use(Functions[call.TargetMethod.Name], call, call, interpreter, state);
        }

        if (!IsModuleCall(call.TargetMethod) || call.Instance is null)
        {
            return null;
        }

        Callable? callable = interpreter.ValueOf(call.Instance).Callable ?? Modules.OfType(call.Instance)?.Callable;
        return callable is { Loss: { } name } ? Use(name, call, callable.Creation, interpreter, state) : null;
    }

    /// <summary>Whether an operation makes a module that is a loss.</summary>
    public static bool IsCreation(IOperation operation) => operation switch
    {
        IInvocationOperation call => IsLossModule(call.TargetMethod.ReturnType),
        IObjectCreationOperation creation => IsLossModule(creation.Type),
        _ => false,
    };

    /// <summary>The options of a loss's function or of what makes a loss's module; null for other operations.</summary>
    public static (LossDefinition Loss, ImmutableArray<OptionUse> Options)? OptionsOf(IOperation operation, Func<IOperation, Value> valueOf)
    {
        string? name = operation is IInvocationOperation call && IsFunction(call.TargetMethod) ? Functions[call.TargetMethod.Name]
            : IsCreation(operation) ? ((operation as IInvocationOperation)?.TargetMethod.ReturnType ?? operation.Type)!.Name
            : null;
        if (name is null)
        {
            return null;
        }

        LossDefinition loss = LossCatalogue.Find(name);
        return (loss, Options(loss, ArgumentsOf(operation), true, valueOf));
    }

    private static bool IsLossModule(ITypeSymbol? type) =>
        KnownProducers.ModuleOf(type) is { } module && Modules.IsLoss(module);

    private static bool IsFunction(IMethodSymbol method) =>
        method.ContainingType?.Name == "functional" && KnownProducers.IsTorch(method.ContainingType) && Functions.ContainsKey(method.Name);

    private static bool IsModuleCall(IMethodSymbol method) =>
        method.Name is "forward" or "call" && method.ContainingType is { } type && KnownProducers.IsTorch(type);

    /// <summary>A use whose options stand in one call and whose data in another.</summary>
    private static LossUse? Use(string name, IInvocationOperation call, IOperation creation, Interpreter interpreter, FlowState state)
    {
        LossDefinition loss = LossCatalogue.Find(name);
        IArgumentOperation[] arguments = call.Arguments.Where(a => a.Parameter?.Type.Name == "Tensor").OrderBy(a => a.Parameter!.Ordinal).ToArray();
        if (arguments.Length < loss.Data.Length)
        {
            return null;
        }

        ImmutableArray<IArgumentOperation> stated = ArgumentsOf(creation);
        bool isKnown = creation is IInvocationOperation or IObjectCreationOperation;
        ImmutableArray<OptionUse> options = Options(loss, stated, isKnown, interpreter.ValueOf);
        ImmutableArray<DataUse> data = loss.Data
            .Select((parameter, i) => Domains.Use(parameter, loss, options, arguments[i].Value, interpreter, state))
            .ToImmutableArray();
        Reduction? reduction = ReductionOf(stated, isKnown);
        return new LossUse(LossFamily.TorchSharp, loss, reduction ?? Reduction.None, call, data, options, ImmutableArray<OutputUse>.Empty)
        {
            Creation = creation,
            IsReductionKnown = reduction is not null,
        };
    }

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation creation) => creation switch
    {
        IInvocationOperation made => made.Arguments,
        IObjectCreationOperation made => made.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static ImmutableArray<OptionUse> Options(LossDefinition loss, ImmutableArray<IArgumentOperation> stated, bool isKnown, Func<IOperation, Value> valueOf) =>
        loss.Options.Select(option => Option(option, stated, isKnown, valueOf)).Where(o => o is not null).Select(o => o!).ToImmutableArray();

    private static OptionUse? Option(LossOption option, ImmutableArray<IArgumentOperation> stated, bool isKnown, Func<IOperation, Value> valueOf)
    {
        IArgumentOperation? argument = stated.FirstOrDefault(a => a.Parameter is { } parameter && Same(parameter.Name, option.Name));
        if (argument is null)
        {
            return isKnown ? null : new OptionUse(option.Name, null, null);
        }

        Value held = valueOf(argument.Value);
        return new OptionUse(option.Name, Constants.OfOption(argument.Value, held), argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value)
        {
            Held = held,
            Evidence = held.Evidence,
        };
    }

    private static bool Same(string snake, string camel) =>
        string.Equals(snake.Replace("_", ""), camel, StringComparison.OrdinalIgnoreCase)
        || (camel == "posWeight" && snake == "pos_weights");

    /// <summary>The reduction; null where it is not in view.</summary>
    private static Reduction? ReductionOf(ImmutableArray<IArgumentOperation> stated, bool isKnown)
    {
        IArgumentOperation? argument = stated.FirstOrDefault(a => a.Parameter?.Name == "reduction");
        string? text = argument?.ArgumentKind == ArgumentKind.DefaultValue ? "Mean" : (argument is null ? null : (Interpreter.Unwrap(argument.Value) as IFieldReferenceOperation)?.Field.Name);
        return text switch
        {
            "Mean" => Reduction.Mean,
            "Sum" => Reduction.Sum,
            "None" => Reduction.None,
            null when isKnown && argument is null => Reduction.Mean,
            _ => null,
        };
    }
}
