// What a loss's maths may refer to: the data, and the options as this declaration binds them (a constant
// from the attribute, a variable from a parameter, or nothing for weights that were left out).
using LossGen.Formulas;

namespace LossGen.Losses;

/// <summary>The names in scope of a formula.</summary>
internal sealed class LossScope(LossDefinition loss, IReadOnlyDictionary<string, double> constants, ISet<string> parameters, bool targetIsClassIndex)
{
    /// <summary>Whether the target names a class by index rather than by probabilities.</summary>
    public bool TargetIsClassIndex => targetIsClassIndex;

    /// <summary>A data parameter, by PyTorch's name.</summary>
    public Expr Data(string name)
    {
        DataParameter data = loss.Data.First(d => d.Name == name);
        if (data.Kind == DataKind.RowValues)
        {
            return Expr.Variable(name, Axis.Row);
        }

        bool isIndex = data.Kind == DataKind.ClassIndices || (data.Kind == DataKind.ClassIndicesOrProbabilities && targetIsClassIndex);
        return Expr.Variable(name, isIndex ? Axis.Row : Axis.Element);
    }

    /// <summary>A number option: its constant, or the variable that a parameter binds.</summary>
    public Expr Number(string name)
    {
        if (parameters.Contains(name))
        {
            return Expr.Variable(name, Axis.None);
        }

        return constants.TryGetValue(name, out double value) ? value : loss.Option(name).Default ?? 0;
    }

    /// <summary>A flag: 1 or 0, or the variable that a parameter binds. To be asked with Select, which a constant decides at once.</summary>
    public Expr Flag(string name) => Number(name);

    /// <summary>The length of a row: its constant, or the variable that a parameter binds.</summary>
    public Expr RowLength => loss.FixedRowLength is { } length ? length : Number(loss.RowLength!.Name);

    /// <summary>The constant value of an option; null where a parameter binds it.</summary>
    public double? Constant(string name) => Number(name) is { IsConstant: true } number ? number.Value : null;

    /// <summary>Weights, or nothing where the declaration leaves them out.</summary>
    public Expr? Weights(string name)
    {
        if (!parameters.Contains(name))
        {
            return null;
        }

        return Expr.Variable(name, loss.Option(name).Kind == OptionKind.ClassWeights ? Axis.Class : Axis.Element);
    }
}
