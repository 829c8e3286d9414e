// What an expression is evaluated at: one row of data. Made by tests, which use the interpreter as
// their oracle, and by constant folding, which binds nothing.
namespace LossGen.Formulas;

/// <summary>Values of the variables for one row. Build it with the collection of <c>Set</c> calls.</summary>
internal sealed class Bindings
{
    private readonly Dictionary<string, double[]> values = new(StringComparer.Ordinal);

    /// <param name="classes">The length of the class axis, at least 1.</param>
    public Bindings(int classes = 1)
    {
        if (classes < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(classes), classes, "A row has at least one class.");
        }

        Classes = classes;
        values[ClassCount.Name] = [classes];
    }

    /// <summary>The length of the class axis.</summary>
    public int Classes { get; }

    /// <summary>Gives a variable one value: the same for every class, or a target's index.</summary>
    public Bindings Set(string name, double value)
    {
        values[name] = [value];
        return this;
    }

    /// <summary>Gives a variable one value per class.</summary>
    public Bindings Set(string name, double[] row)
    {
        if (row.Length != Classes)
        {
            throw new ArgumentException($"'{name}' has {row.Length} values for {Classes} classes.", nameof(row));
        }

        values[name] = [.. row];
        return this;
    }

    /// <summary>The same values, to be changed apart.</summary>
    public Bindings Copy()
    {
        Bindings copy = new(Classes);
        foreach (KeyValuePair<string, double[]> pair in values)
        {
            copy.values[pair.Key] = [.. pair.Value];
        }

        return copy;
    }

    /// <summary>The value or values of a variable.</summary>
    public double[] this[string name] => values.TryGetValue(name, out double[]? value)
        ? value
        : throw new KeyNotFoundException($"The variable '{name}' has no value.");
}
