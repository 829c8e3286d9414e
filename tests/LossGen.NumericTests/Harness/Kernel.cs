// A declared method as the tests see it: what its attribute and its signature say, read by reflection,
// and a way to call it. Deliberately not the generator's own parser, which is under test.
using System.Globalization;
using System.Reflection;
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

/// <summary>A declared loss.</summary>
internal abstract class Kernel
{
    private readonly MethodInfo? scratchLength;
    private readonly Dictionary<string, double> constants = new(StringComparer.Ordinal);

    protected Kernel(MethodInfo method)
    {
        Attribute = method.GetCustomAttribute<LossAttribute>()!;
        Name = method.DeclaringType!.Name + "." + method.Name;
        Loss = LossCatalogue.Find(Attribute.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal));
        Slots = SlotReader.Read(Loss, method);
        ReturnType = method.ReturnType;
        foreach (CustomAttributeNamedArgument argument in method.CustomAttributes
            .First(a => typeof(LossAttribute).IsAssignableFrom(a.AttributeType)).NamedArguments)
        {
            string option = char.ToLowerInvariant(argument.MemberName[0]) + argument.MemberName[1..];
            if (option == SlotReader.MinHessian || Loss.Options.Any(known => known.Name == option))
            {
                constants[option] = Convert.ToDouble(argument.TypedValue.Value, CultureInfo.InvariantCulture);
            }
        }

        Invoke = Invoker.For(method, Slots);
        scratchLength = method.DeclaringType.GetMethod(method.Name + "ScratchLength", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
    }

    public string Name { get; }

    public LossDefinition Loss { get; }

    public LossAttribute Attribute { get; }

    public IReadOnlyList<Slot> Slots { get; }

    public Type ReturnType { get; }

    public Invoke Invoke { get; }

    public Reduction Reduction => Attribute.Reduction;

    /// <summary>Whether a loss belongs to a row, not to an element.</summary>
    public bool IsRowLoss => Loss.Shape != LossShape.Elementwise;

    public bool IsOwn => Loss.Shape == LossShape.Own;

    /// <summary>Whether data are class indices.</summary>
    public bool ByIndex => !IsOwn && Data.Any(slot => slot.IsIntegers);

    public IEnumerable<Slot> Data => Slots.Where(slot => slot.Role == SlotRole.Data);

    public IEnumerable<Slot> Outputs => Slots.Where(slot => slot.IsOutput);

    public IEnumerable<Slot> Gradients => Slots.Where(slot => slot.Role == SlotRole.Gradient);

    /// <summary>Whether the losses themselves come out, one by one or as one number.</summary>
    public bool HasLoss => Has("loss") || ReturnType != typeof(void);

    /// <summary>Whether a gradient may take the place of its input.</summary>
    public bool IsInPlace => !CallsMethod && (Loss.Kernel?.IsInPlace ?? true);

    /// <summary>Whether the attribute names a method of the user's for the kernel to call.</summary>
    public bool CallsMethod => Loss.UserMethod is { } user && Attribute.GetType().GetProperty(user.Property)!.GetValue(Attribute) is not null;

    /// <summary>Whether gradients can be multiplied by an upstream gradient.</summary>
    public bool HasUpstream => Has("gradientScale") || Has("lossGradient");

    public bool HasGradient => Gradients.Any();

    /// <summary>Whether anything comes out that an upstream gradient would multiply.</summary>
    public bool HasDerivative => Slots.Any(slot => slot.Role is SlotRole.Gradient or SlotRole.Hessian);

    /// <summary>The options that the attribute binds.</summary>
    public IReadOnlyDictionary<string, double> Constants => constants;

    /// <summary>The number options that parameters bind.</summary>
    public IEnumerable<string> RuntimeOptions => Slots.Where(slot => slot.Role == SlotRole.Option).Select(slot => slot.Key);

    /// <summary>Whether a parameter gives the length of a row.</summary>
    public bool TakesRowLength => Loss.RowLength is { } option && Has(option.Name);

    /// <summary>The length of a row; null where a parameter gives it or there are no rows.</summary>
    public int? RowLength => Loss.FixedRowLength
        ?? (Loss.RowLength is { } option && !Has(option.Name) && (option.RequiredFor is null || constants.ContainsKey(option.Name)) ? (int)Constant(option.Name) : null);

    /// <summary>Whether there are positions behind the class axis, as an option beside the row length.</summary>
    public bool HasSpatial => Loss.Options.Any(option => option is { Name: "spatial", Kind: OptionKind.Integer });

    /// <summary>Whether a class index stands for no class, so that its rows are ignored.</summary>
    public bool CanIgnore => ByIndex && Loss.Options.Any(option => option.Name == "ignoreIndex");

    public bool Has(string key) => Slots.Any(slot => slot.Key == key);

    public Slot Slot(string key) => Slots.First(slot => slot.Key == key);

    /// <summary>The value of an option that no parameter binds: what the attribute says, or else the catalogue's default.</summary>
    public double Constant(string option) => constants.TryGetValue(option, out double value) ? value
        : option == SlotReader.MinHessian ? double.NegativeInfinity
        : Loss.Option(option).Default ?? 1;

    /// <summary>The number of elements of the scratch memory for a problem, as the method beside the kernel says.</summary>
    public int ScratchLength(OwnProblem problem)
    {
        if (!Has("scratch"))
        {
            return 0;
        }

        IReadOnlyDictionary<string, int> sizes = OwnReferences.Of(Loss).ScratchSizes(problem);
        object[] arguments = [.. scratchLength!.GetParameters().Select(parameter =>
            sizes.TryGetValue(parameter.Name!, out int size) ? size
            : parameter.ParameterType == typeof(bool) ? problem.Is(parameter.Name!)
            : Convert.ChangeType(problem.Options[parameter.Name!], parameter.ParameterType, CultureInfo.InvariantCulture))];
        return (int)scratchLength.Invoke(null, arguments)!;
    }

    public override string ToString() => Name;
}
