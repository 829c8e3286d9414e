// The functions of the framework, of LossGen's vector math and of TorchSharp whose results mean something.
// Tables by name; the type that declares the method decides which table is read.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Producers;

internal static class KnownProducers
{
    private static readonly ImmutableDictionary<string, MapKind> Spans = new Dictionary<string, MapKind>
    {
        ["SoftMax"] = MapKind.Softmax,
        ["Sigmoid"] = MapKind.Sigmoid,
        ["LogSigmoid"] = MapKind.LogSigmoid,
        ["Log"] = MapKind.Log,
        ["Exp"] = MapKind.Exp,
        ["Tanh"] = MapKind.Tanh,
        ["Softplus"] = MapKind.Rectify,
        ["Sum"] = MapKind.Sum,
        ["Sqrt"] = MapKind.Sqrt,
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, MapKind> Scalars = new Dictionary<string, MapKind>
    {
        ["Log"] = MapKind.Log,
        ["Exp"] = MapKind.Exp,
        ["Tanh"] = MapKind.Tanh,
        ["Sqrt"] = MapKind.Sqrt,
        ["Clamp"] = MapKind.Clamp,
        ["Max"] = MapKind.Clamp,
        ["Min"] = MapKind.Clamp,
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, MapKind> Tensors = new Dictionary<string, MapKind>
    {
        ["softmax"] = MapKind.Softmax,
        ["Softmax"] = MapKind.Softmax,
        ["softmax2d"] = MapKind.Softmax,
        ["Softmax2d"] = MapKind.Softmax,
        ["log_softmax"] = MapKind.LogSoftmax,
        ["LogSoftmax"] = MapKind.LogSoftmax,
        ["sigmoid"] = MapKind.Sigmoid,
        ["Sigmoid"] = MapKind.Sigmoid,
        ["expit"] = MapKind.Sigmoid,
        ["logsigmoid"] = MapKind.LogSigmoid,
        ["LogSigmoid"] = MapKind.LogSigmoid,
        ["log"] = MapKind.Log,
        ["exp"] = MapKind.Exp,
        ["tanh"] = MapKind.Tanh,
        ["Tanh"] = MapKind.Tanh,
        ["relu"] = MapKind.Rectify,
        ["ReLU"] = MapKind.Rectify,
        ["softplus"] = MapKind.Rectify,
        ["Softplus"] = MapKind.Rectify,
        ["normalize"] = MapKind.Normalize,
        ["one_hot"] = MapKind.OneHot,
        ["logsumexp"] = MapKind.LogSumExp,
        ["Linear"] = MapKind.Linear,
        ["linear"] = MapKind.Linear,
        ["Bilinear"] = MapKind.Linear,
        ["Conv1d"] = MapKind.Linear,
        ["Conv2d"] = MapKind.Linear,
        ["Conv3d"] = MapKind.Linear,
        ["argmax"] = MapKind.ArgMax,
        ["hardsigmoid"] = MapKind.Sigmoid,
        ["Hardsigmoid"] = MapKind.Sigmoid,
        ["softmin"] = MapKind.Softmax,
        ["Softmin"] = MapKind.Softmax,
        ["relu6"] = MapKind.Rectify,
        ["ReLU6"] = MapKind.Rectify,
        ["sum"] = MapKind.Sum,
        ["clamp"] = MapKind.Clamp,
        ["clamp_min"] = MapKind.Clamp,
        ["clamp_max"] = MapKind.Clamp,
        ["clip"] = MapKind.Clamp,
        ["sqrt"] = MapKind.Sqrt,
        ["zeros"] = MapKind.Zeros,
        ["zeros_like"] = MapKind.Zeros,
        ["tensor"] = MapKind.Keep,
        ["as_tensor"] = MapKind.Keep,
        ["from_array"] = MapKind.Keep,
    }.ToImmutableDictionary();

    /// <summary>Methods of tensors that return the same numbers, in another shape, place or type.</summary>
    private static readonly ImmutableHashSet<string> Reshapes = ImmutableHashSet.Create(
        "view", "view_as", "reshape", "squeeze", "unsqueeze", "flatten", "unflatten", "transpose", "permute", "contiguous", "clone", "detach",
        "to", "to_type", "cpu", "cuda", "type", "data", "narrow", "slice", "select", "index_select", "index", "alias", "t", "movedim", "requires_grad_",
        "MoveToOuterDisposeScope", "DetachFromDisposeScope", "to_dense", "expand", "float", "double");

    /// <summary>The function that a method is; null where it is none of the known.</summary>
    public static Producer? Of(IMethodSymbol method)
    {
        INamedTypeSymbol type = method.ContainingType;
        switch (type?.Name)
        {
            case "TensorPrimitives" when IsNamespace(type, "Tensors"):
            case "VectorMath" when IsNamespace(type, "LossGen"):
                return Find(Spans, method, type.Name);
            case "Math" or "MathF" or "Single" or "Double" or "Half" when IsNamespace(type, "System"):
                return Find(Scalars, method, type.Name);
            case "Tensor" or "functional" or "torch" or "special" or "nn" when IsTorch(type):
                return OfTensors(method, type);
            default:
                return null;
        }
    }

    /// <summary>What a module of TorchSharp's does, by its class's name.</summary>
    public static MapKind? OfModule(string name) => Tensors.TryGetValue(name, out MapKind kind) ? kind : null;

    /// <summary>The name of a class of TorchSharp's modules; null for other types.</summary>
    public static string? ModuleOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { ContainingNamespace: { Name: "Modules", ContainingNamespace.Name: "TorchSharp" } } ? type.Name : null;

    /// <summary>Whether a type is TorchSharp's.</summary>
    public static bool IsTorch(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type.ContainingNamespace is { Name: "TorchSharp" } || ModuleOf(type) is not null;
    }

    private static Producer? OfTensors(IMethodSymbol method, INamedTypeSymbol type)
    {
        string name = method.Name;
        if (type.Name == "Tensor" && Reshapes.Contains(name))
        {
            return new Producer(MapKind.Keep, name);
        }

        bool isInPlace = name.EndsWith("_", StringComparison.Ordinal) && type.Name == "Tensor";
        return Tensors.TryGetValue(isInPlace ? name.TrimEnd('_') : name, out MapKind kind)
            ? new Producer(kind, name, isInPlace)
            : null;
    }

    private static Producer? Find(ImmutableDictionary<string, MapKind> table, IMethodSymbol method, string type) =>
        table.TryGetValue(method.Name, out MapKind kind) ? new Producer(kind, type + "." + method.Name) : null;

    private static bool IsNamespace(INamedTypeSymbol type, string name) => type.ContainingNamespace?.Name == name;
}
