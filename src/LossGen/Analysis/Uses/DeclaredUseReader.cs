// Reads calls of methods that are declared with a loss attribute. Each declaration is parsed once.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Declarations;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Uses;

internal sealed class DeclaredUseReader
{
    private readonly ConcurrentDictionary<ISymbol, LossDeclaration?> declarations = new(SymbolEqualityComparer.Default);

    public bool IsDeclared(IMethodSymbol method) => DeclarationOf(method) is not null;

    public LossUse? Read(IInvocationOperation call, Interpreter interpreter, FlowState state)
    {
        if (DeclarationOf(call.TargetMethod) is not { } declaration)
        {
            return null;
        }

        LossDefinition loss = LossCatalogue.Find(declaration.Loss);
        ImmutableArray<OptionUse> options = Options(call, declaration, interpreter, state);
        ImmutableArray<DataUse>.Builder data = ImmutableArray.CreateBuilder<DataUse>();
        ImmutableArray<OutputUse>.Builder outputs = ImmutableArray.CreateBuilder<OutputUse>();
        OutputUse? upstream = null;
        foreach ((BoundParameter parameter, IOperation value) in Arguments(call, declaration))
        {
            switch (parameter.Role)
            {
                case ParameterRole.Data:
                    DataParameter definition = loss.Data.First(d => d.Name == parameter.Target);
                    data.Add(Uses.Domains.Use(definition, loss, options, value, interpreter, state));
                    break;
                case ParameterRole.Gradient or ParameterRole.Hessian or ParameterRole.Loss or ParameterRole.RowOutput or ParameterRole.Scratch:
                    outputs.Add(new OutputUse(parameter.Role, parameter.Target, value) { Held = interpreter.ValueOf(value) });
                    break;
                case ParameterRole.LossGradient:
                    upstream = new OutputUse(parameter.Role, "", value) { Held = interpreter.ValueOf(value) };
                    break;
            }
        }

        return new LossUse(LossFamily.Declared, loss, declaration.Reduction, call, data.ToImmutable(), options, outputs.ToImmutable())
        {
            Declaration = declaration,
            Method = call.TargetMethod,
            Upstream = upstream,
        };
    }

    private static ImmutableArray<OptionUse> Options(IInvocationOperation call, LossDeclaration declaration, Interpreter interpreter, FlowState state) =>
        declaration.Options.Items.Select(static option => new OptionUse(option.Name, option.Value, null))
            .Concat(Arguments(call, declaration)
                .Where(static pair => pair.Parameter.Role == ParameterRole.Option)
                .Select(pair => new OptionUse(pair.Parameter.Target, Constants.OfOption(pair.Value, interpreter.ValueOf(pair.Value)), pair.Value)
                {
                    Held = interpreter.ValueOf(pair.Value),
                    Evidence = state.MeaningOf(interpreter.ValueOf(pair.Value)),
                }))
            .ToImmutableArray();

    private static IEnumerable<(BoundParameter Parameter, IOperation Value)> Arguments(IInvocationOperation call, LossDeclaration declaration)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < declaration.Parameters.Count)
            {
                yield return (declaration.Parameters.Items[parameter.Ordinal], argument.Value);
            }
        }
    }

    /// <summary>What a loss attribute declares; null where there is none or it is not right.</summary>
    public LossDeclaration? DeclarationOf(IMethodSymbol method)
    {
        // Most methods have no attribute at all; the table is for those that have.
        if (method.GetAttributes().IsEmpty)
        {
            return null;
        }

        return declarations.GetOrAdd(method.OriginalDefinition, static symbol =>
        {
            IMethodSymbol declared = (IMethodSymbol)symbol;
            AttributeData? attribute = LossAttributes.Of(declared).FirstOrDefault();
            return attribute is not null && LossAttributes.DefinitionOf(attribute) is { } loss
                ? DeclarationParser.Parse(declared, attribute, loss, null, CancellationToken.None).Declaration
                : null;
        });
    }
}
