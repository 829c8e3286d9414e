// Arrays and spans: allocations with the numbers that the source spells out, slices, elements. Asked by the
// interpreter for whatever is memory.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal sealed class Memory
{
    private static readonly ImmutableHashSet<string> SpanTypes = ImmutableHashSet.Create("Span", "ReadOnlySpan", "Memory", "ReadOnlyMemory");

    private readonly Variation variation;
    private readonly SemanticModel? model;

    public Memory(Variation variation, SemanticModel? model)
    {
        this.variation = variation;
        this.model = model;
    }

    /// <summary>Whether values of a type refer to memory.</summary>
    public static bool IsMemory(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { Rank: 1 } or INamedTypeSymbol { Name: "List", TypeArguments.Length: 1 } || IsSpan(type);

    public static bool IsSpan(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } named
        && SpanTypes.Contains(named.Name);

    /// <summary>Whether what is passed as that type can't be written to.</summary>
    public static bool IsReadOnly(ITypeSymbol? type) => IsSpan(type) && type!.Name.StartsWith("ReadOnly", StringComparison.Ordinal);

    /// <summary>The array or span of which an operation is an element.</summary>
    public static IOperation? ElementOwner(IOperation operation) => operation switch
    {
        IArrayElementReferenceOperation { Indices.Length: 1 } element when !IsRange(element.Indices[0]) => element.ArrayReference,
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1, Instance: { } owner } when IsMemory(owner.Type) => owner,
        IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol } index => index.Instance,
        _ => null,
    };

    /// <summary>New memory, if the operation allocates it.</summary>
    public Value? Allocated(IOperation operation, Interpreter interpreter, FlowState state)
    {
        switch (operation)
        {
            case IArrayCreationOperation { DimensionSizes.Length: 1 } array:
                long? length = Extent.Whole(interpreter.ValueOf(array.DimensionSizes[0]).Number);
                return New(operation.Syntax, length, Constants.Of(array.Initializer?.ElementValues), state);
            case { Syntax: CollectionExpressionSyntax literal } when operation is not IConversionOperation:
                bool isPlain = literal.Elements.All(static element => element is ExpressionElementSyntax);
                ImmutableArray<double> elements = isPlain ? Constants.Of(operation.ChildOperations) : default;
                bool canGrow = operation.Type is INamedTypeSymbol { Name: "List" };
                return New(operation.Syntax, isPlain && !canGrow ? literal.Elements.Count : null, elements, state, canGrow);
            case { Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax } when operation is not IConversionOperation:
                return StackAllocated(operation, state);
            default:
                return null;
        }
    }

    /// <summary>An element or a slice, if the operation is one.</summary>
    public Value? Element(IOperation operation, Interpreter interpreter, FlowState state)
    {
        if (ElementOwner(operation) is { } owner)
        {
            Evidence? content = state.MeaningOf(interpreter.ValueOf(owner));
            return Value.Of(content is null ? null : content with { Constants = default });
        }

        switch (operation)
        {
            case IArrayElementReferenceOperation { Indices: [IRangeOperation] } range:
                Value original = interpreter.ValueOf(range.ArrayReference);
                long? count = original.Extent?.Slice(range.Indices, operand => interpreter.ValueOf(operand).Number, true).Length;
                Evidence? meaning = state.MeaningOf(original);
                Value copied = New(range.Syntax, count, default, state);
                state.Allocate(copied.Part!.Region, meaning is null ? null : meaning with { Constants = default });
                return copied;
            case IImplicitIndexerReferenceOperation range:
                return Slice(interpreter.ValueOf(range.Instance), new[] { range.Argument }, interpreter);
            default:
                return null;
        }
    }

    /// <summary>The memory that an assignment to an element or a slice changes; null if it is none.</summary>
    public static Part? WrittenElement(IOperation target, Interpreter interpreter) =>
        ElementOwner(target) is { } owner && interpreter.ValueOf(owner).Part is { } part ? part : null;

    /// <summary>What memory holds after an assignment to one of its elements.</summary>
    public Evidence? Written(IOperation element, Part part, Evidence? value, IOperation from, FlowState state)
    {
        // A 1 in new memory, which is 0 elsewhere, is a one-hot row, or several in a loop.
        bool isNew = part.Region.Allocation is not null
            && (!state.WasTouched(part.Region) || state.ContentOf(part)?.Meaning == Meaning.OneHot);
        if (isNew && Constants.Of(from) == 1)
        {
            return new Evidence(Meaning.OneHot, "an assignment", element.Syntax);
        }

        return IsWhole(element) ? value : null;
    }

    /// <summary>Whether an assignment to an element is one of a loop over all elements.</summary>
    private bool IsWhole(IOperation element) => element switch
    {
        IArrayElementReferenceOperation array => !IsFixed(array.Indices),
        IPropertyReferenceOperation indexer => !IsFixed(indexer.Arguments.Select(a => a.Value)),
        _ => false,
    };

    /// <summary>A slice of a value.</summary>
    public Value Slice(Value value, IReadOnlyList<IOperation> arguments, Interpreter interpreter)
    {
        if (value.Part is not { } part || arguments.Count == 0)
        {
            return value;
        }

        bool isFixed = IsFixed(arguments);
        string? slice = isFixed ? part.Slice + "[" + string.Join(",", arguments.Select(a => a.Syntax.ToString())) + "]" : part.Slice;
        Extent? extent = value.Extent?.Slice(arguments, operand => interpreter.ValueOf(operand).Number, isFixed);
        return new Value { Part = new Part(part.Region, slice, extent?.Length), Extent = extent };
    }

    private static bool IsRange(IOperation index) => Interpreter.Unwrap(index) is IRangeOperation;

    private bool IsFixed(IEnumerable<IOperation> operations) =>
        operations.All(operation => operation.DescendantsAndSelf().All(node => node switch
        {
            ILocalReferenceOperation local => !variation.Varying.Contains(local.Local),
            IParameterReferenceOperation parameter => !variation.Varying.Contains(parameter.Parameter),
            IFieldReferenceOperation field => field.Field.IsReadOnly || field.Field.IsConst,
            IInvocationOperation or IPropertyReferenceOperation or IFlowCaptureReferenceOperation => false,
            _ => true,
        }));

    private static Value New(SyntaxNode syntax, long? length, ImmutableArray<double> numbers, FlowState state, bool canGrow = false)
    {
        Region region = new(syntax, null, length ?? (numbers.IsDefault || canGrow ? null : numbers.Length));
        state.Allocate(region, Constants.Meaning(numbers, syntax));
        return Value.Of(region);
    }

    private Value StackAllocated(IOperation operation, FlowState state)
    {
        (TypeSyntax? type, InitializerExpressionSyntax? initializer) = operation.Syntax switch
        {
            StackAllocArrayCreationExpressionSyntax typed => (typed.Type, typed.Initializer),
            ImplicitStackAllocArrayCreationExpressionSyntax untyped => ((TypeSyntax?)null, (InitializerExpressionSyntax?)untyped.Initializer),
            _ => (null, null),
        };
        if (initializer is not null)
        {
            return New(operation.Syntax, initializer.Expressions.Count, Constants.Of(initializer, model), state);
        }

        ExpressionSyntax? size = (type as ArrayTypeSyntax)?.RankSpecifiers.FirstOrDefault()?.Sizes.FirstOrDefault();
        object? constant = size is null ? null : model?.GetConstantValue(size).Value;
        return New(operation.Syntax, constant is null ? null : Constants.ToInteger(constant), default, state);
    }
}
