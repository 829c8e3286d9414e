// Which expressions are variables. Used by the interpreter for reads and assignments.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal static class Places
{
    /// <summary>The variable that an expression is; null for others.</summary>
    public static Place? Of(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => new Place(local.Local),
        IParameterReferenceOperation parameter => new Place(parameter.Parameter),
        IFieldReferenceOperation field => OfMember(field.Field, field.Instance),
        IPropertyReferenceOperation { Arguments.Length: 0 } property => OfMember(property.Property, property.Instance),
        _ => null,
    };

    private static Place? OfMember(ISymbol member, IOperation? instance) => instance switch
    {
        null or IInstanceReferenceOperation => new Place(member),
        ILocalReferenceOperation local => new Place(member, local.Local),
        IParameterReferenceOperation parameter => new Place(member, parameter.Parameter),
        _ => null,
    };
}
