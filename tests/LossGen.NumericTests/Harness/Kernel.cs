// A declared method as the tests see it: what its attribute and its signature say, read by reflection,
// and a way to call it. Deliberately not the generator's own parser, which is under test.
using System.Reflection;
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

/// <summary>A declared loss with element type <typeparamref name="T"/>.</summary>
internal sealed class Kernel<T>
    where T : unmanaged
{
    private static readonly string[] NumberOptions = ["classes", "spatial", "ignoreIndex", "labelSmoothing"];

    private readonly Dictionary<string, double> constants = new(StringComparer.Ordinal);

    public Kernel(MethodInfo method)
    {
        Attribute = method.GetCustomAttribute<LossAttribute>()!;
        Name = method.DeclaringType!.Name + "." + method.Name;
        Loss = LossCatalogue.Find(Attribute.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal));
        ParameterInfo[] parameters = method.GetParameters();
        Slots = [.. parameters.Select((p, i) => new Slot(p.Name!, FieldOf(i, p, parameters), p.ParameterType))];
        ReturnType = method.ReturnType;
        foreach (CustomAttributeNamedArgument argument in method.CustomAttributes
            .First(a => typeof(LossAttribute).IsAssignableFrom(a.AttributeType)).NamedArguments)
        {
            string option = char.ToLowerInvariant(argument.MemberName[0]) + argument.MemberName[1..];
            if (NumberOptions.Contains(option))
            {
                constants[option] = Convert.ToDouble(argument.TypedValue.Value, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        Invoke = Invoker.For<T>(method, Slots);
    }

    public string Name { get; }

    public LossDefinition Loss { get; }

    public LossAttribute Attribute { get; }

    public IReadOnlyList<Slot> Slots { get; }

    public Type ReturnType { get; }

    public Invoke<T> Invoke { get; }

    public Reduction Reduction => Attribute.Reduction;

    public bool IsRowLoss => Loss.Shape == LossShape.Rows;

    /// <summary>Whether the target is a class index.</summary>
    public bool ByIndex => Slots.Any(slot => slot.IsIndices);

    /// <summary>Whether gradients can be multiplied by an upstream gradient.</summary>
    public bool HasUpstream => Has("GradientScale") || Has("LossGradient");

    public bool HasGradient => Slots.Any(slot => slot.Field.EndsWith("Gradient", StringComparison.Ordinal) && slot.IsOutput);

    /// <summary>The options that the attribute binds.</summary>
    public IReadOnlyDictionary<string, double> Constants => constants;

    /// <summary>The number options that parameters bind.</summary>
    public IEnumerable<string> RuntimeOptions => NumberOptions.Where(option => Has(FieldName(option)));

    public bool Has(string field) => Slots.Any(slot => slot.Field == field);

    public Slot Slot(string field) => Slots.First(slot => slot.Field == field);

    /// <summary>The value of an option: what the attribute says, or else the default of PyTorch.</summary>
    public double Constant(string option) => constants.TryGetValue(option, out double value) ? value
        : option switch { "ignoreIndex" => -100, "labelSmoothing" => 0, _ => 1 };

    public override string ToString() => Name;

    private static string FieldName(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private string FieldOf(int position, ParameterInfo parameter, ParameterInfo[] all)
    {
        if (position < Loss.Data.Length)
        {
            Type element = parameter.ParameterType.GetGenericArguments()[0];
            return element == typeof(int) ? "IntIndices"
                : element == typeof(long) ? "LongIndices"
                : element == typeof(short) ? "ShortIndices"
                : element == typeof(byte) ? "ByteIndices"
                : FieldName(Loss.Data[position].Name);
        }

        for (int i = 0; i < Loss.Data.Length; i++)
        {
            foreach (string suffix in (string[])["Gradient", "Hessian"])
            {
                if (parameter.Name == all[i].Name + suffix)
                {
                    return FieldName(Loss.Data[i].Name) + suffix;
                }
            }
        }

        return FieldName(parameter.Name!);
    }
}
