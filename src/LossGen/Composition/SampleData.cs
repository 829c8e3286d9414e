// Values that a formula's variables may have, few but telling: each domain's inside and its ends. Where Curvature
// looks at a second derivative.
using LossGen.Declarations;
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.Composition;

internal sealed class SampleData
{
    private readonly LossDefinition loss;
    private readonly LossDeclaration declaration;

    public SampleData(LossDefinition loss, LossDeclaration declaration)
    {
        this.loss = loss;
        this.declaration = declaration;
        bool hasRows = loss.Shape == LossShape.Rows;
        double? length = loss.RowLength is { } option ? Stated(option.Name) : null;
        Classes = !hasRows ? 1 : loss.FixedRowLength ?? (int)Math.Min(length ?? 3, 3);
    }

    /// <summary>The length of a sampled row.</summary>
    public int Classes { get; }

    /// <summary>The candidates of a variable, each one number or one per class; null for a variable of unknown meaning.</summary>
    public double[][]? Of(Expr variable)
    {
        if (variable.Name == ClassCount.Name || variable.Name == loss.RowLength?.Name)
        {
            return Alone(Classes);
        }

        if (loss.Data.FirstOrDefault(data => data.Name == variable.Name) is { } data)
        {
            return OfData(data, variable);
        }

        LossOption? option = loss.Options.FirstOrDefault(o => o.Name == variable.Name);
        return option switch
        {
            null => null,
            { IsWeights: true } => new[] { Enumerable.Repeat(1.0, variable.VariesByClass() ? Classes : 1).ToArray() },
            { Default: { } usual } => Alone(usual),
            _ => null,
        };
    }

    private double[][] OfData(DataParameter data, Expr variable)
    {
        bool isClass = data.Kind is DataKind.ClassIndices || (data.Kind == DataKind.ClassIndicesOrProbabilities && !variable.VariesByClass() && Classes > 1);
        if (isClass)
        {
            return Alone(Enumerable.Range(0, Classes + loss.FurtherIndices).Select(static i => (double)i).ToArray());
        }

        double[] values = Values(data.Otherwise is { } other && (Stated(other.Flag) ?? loss.Option(other.Flag).Default) is { } flag && flag != 0 == other.Value ? other.Domain : data.Domain);
        return variable.VariesByClass() && Classes > 1 ? Rows(values) : Alone(values);
    }

    private double[] Values(Domain domain) => domain switch
    {
        Domain.Real => Widened(-4, -0.6, 0.2, 1.1, 4),
        Domain.Logit => new[] { -7, -1.3, 0.2, 1.1, 7 },
        Domain.LogRate => new[] { -3, -0.4, 0.7, 3 },
        Domain.LogProbability => new[] { -4, -1.2, -0.3 },
        Domain.Probability => new[] { 0.02, 0.3, 0.7, 0.98 },
        Domain.Distribution => new[] { 0.1, 0.3, 0.6 },
        Domain.Class => new[] { 1, 0.0, 0 },
        Domain.Label => new[] { 0, 1, 0.4 },
        Domain.Sign => new double[] { -1, 1 },
        Domain.Rate => new[] { 0.5, 3 },
        Domain.PositiveAmount or Domain.Variance or Domain.Distance => new[] { 0.2, 1, 4 },
        _ => new[] { 0, 1, 5.0 },
    };

    /// <summary>The values, and two beyond where the widest of the loss's options bends it.</summary>
    private double[] Widened(params double[] values)
    {
        double reach = loss.Options.Where(static o => o.Kind == OptionKind.Number).Select(o => Stated(o.Name) ?? o.Default ?? 0).Where(static v => v is > 1 and < 1e6).DefaultIfEmpty(1).Max();
        return reach > 1 ? values.Concat(new[] { -4 - (2.5 * reach), 4 + (2.5 * reach) }).ToArray() : values;
    }

    /// <summary>Rows that hold the values in several orders.</summary>
    private double[][] Rows(double[] values) => Enumerable.Range(0, 2 * values.Length)
        .Select(k => Enumerable.Range(0, Classes).Select(c => values[((k * (c + 1)) + c) % values.Length]).ToArray())
        .ToArray();

    private double? Stated(string option) => declaration.Options.Items.FirstOrDefault(o => o.Name == option)?.Value;

    private static double[][] Alone(params double[] values) => values.Select(static v => new[] { v }).ToArray();
}
