// TorchSharp's modules as values: a loss, an activation, a chain that ends in one. Calling such a value returns
// what its last layer returns.
using LossGen.Analysis.Producers;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal static class Modules
{
    /// <summary>A module that a call makes, or what calling a module returns; null for other calls.</summary>
    public static Value? Of(IInvocationOperation call, Interpreter interpreter)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.Name is "forward" or "call" && call.Instance is { } instance)
        {
            return Called(call, instance, interpreter);
        }

        return KnownProducers.ModuleOf(method.ReturnType) is { } module ? Made(module, call, interpreter) : null;
    }

    /// <summary>A module that an object creation makes.</summary>
    public static Value? Of(IObjectCreationOperation creation, Interpreter interpreter) =>
        KnownProducers.ModuleOf(creation.Type) is { } module ? Made(module, creation, interpreter) : null;

    /// <summary>What the type of a variable says of the module in it.</summary>
    public static Value? OfType(IOperation reference) =>
        KnownProducers.ModuleOf(reference.Type) is { } module && Layer(module, reference) is { } layer
            ? new Value { Callable = layer }
            : null;

    /// <summary>Whether a module is a loss.</summary>
    public static bool IsLoss(string module) => LossCatalogue.All.Any(loss => loss.Name == module);

    private static Value Made(string name, IOperation creation, Interpreter interpreter)
    {
        if (name == "Sequential")
        {
            return Last(creation, interpreter) is { } last ? new Value { Callable = last with { Creation = creation } } : Value.Unknown;
        }

        return Layer(name, creation) is { } layer ? new Value { Callable = layer } : Value.Unknown;
    }

    private static Callable? Layer(string name, IOperation creation)
    {
        if (IsLoss(name))
        {
            return new Callable(null, name, creation);
        }

        return KnownProducers.OfModule(name) is { } kind && Maps.Apply(kind, null, name, creation.Syntax, null) is { } returned
            ? new Callable(returned, null, creation)
            : null;
    }

    private static Callable? Last(IOperation creation, Interpreter interpreter)
    {
        IOperation? argument = creation switch
        {
            IInvocationOperation call => call.Arguments.LastOrDefault()?.Value,
            IObjectCreationOperation made => made.Arguments.LastOrDefault()?.Value,
            _ => null,
        };
        IOperation? last = argument is not null && Interpreter.Unwrap(argument) is IArrayCreationOperation { Initializer.ElementValues: [.., { } element] } ? element : null;
        if (last is not null && Interpreter.Unwrap(last) is ITupleOperation { Elements: [_, { } module] })
        {
            last = module;
        }

        return last is null ? null : interpreter.ValueOf(last).Callable is { Loss: null } callable ? callable : null;
    }

    private static Value? Called(IInvocationOperation call, IOperation instance, Interpreter interpreter)
    {
        Callable? callable = interpreter.ValueOf(instance).Callable ?? OfType(instance)?.Callable;
        if (callable is { Loss: null, Returned: { } returned })
        {
            // What a whole network read is no source of its last layer.
            bool isLayer = callable.Creation.Syntax == returned.Origin;
            Source? source = isLayer && call.Arguments.Length == 1 ? interpreter.SourceOf(call.Arguments[0].Value) : null;
            return Value.Of(returned with { Source = source });
        }

        // A network class of the user's: what its forward returns.
        if (instance.Type is not INamedTypeSymbol { IsAbstract: false } type || KnownProducers.IsTorch(type))
        {
            return null;
        }

        IMethodSymbol? forward = type.GetMembers("forward").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == call.Arguments.Length);
        Evidence? evidence = forward is null ? null : interpreter.Context.Summaries.Of(forward, call.Syntax.SyntaxTree, interpreter)?.Returned;
        return evidence is null ? null : Value.Of(evidence with { Source = null });
    }
}
