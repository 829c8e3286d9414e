// What the emitters of one kernel share: the plan, the writer, the names given so far, and how each
// parameter is called inside of the kernel.
using System.Collections.Immutable;
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class KernelScope
{
    private readonly Dictionary<string, string> parameterNames = new();
    private Dictionary<string, string> counterSlots = new();

    public KernelScope(MethodPlan method, CodeWriter writer, Names names)
    {
        Method = method;
        Kernel = method.Kernel;
        Elements = new StoredElements(method.Storage);
        Writer = writer;
        Names = names;
        Expressions = NewExpressions();
        Parallel = method.Parallel is null ? null : new ParallelNames(names);
        foreach (RowNumber constant in method.Rows?.Constants ?? Enumerable.Empty<RowNumber>())
        {
            names.Take(constant.ConstantName);
        }

        foreach (KernelParameter parameter in method.Parameters)
        {
            parameterNames[parameter.Source] = names.Take(parameter.Name);
        }
    }

    public MethodPlan Method { get; }

    public KernelPlan Kernel { get; private set; }

    public CodeWriter Writer { get; }

    public Names Names { get; private set; }

    public ExpressionWriter Expressions { get; private set; }

    /// <summary>The names of a kernel that works in parts; null where it works on one thread only.</summary>
    public ParallelNames? Parallel { get; }

    /// <summary>The number of threads as a further argument; nothing where there is one.</summary>
    public string DegreeArgument => Parallel is null ? "" : ", " + Parallel.Degree;

    /// <summary>The type that the kernel computes in.</summary>
    public string Keyword => Method.Keyword;

    /// <summary>The elements of its data in memory.</summary>
    public StoredElements Elements { get; }

    /// <summary>The number of classes, which is the length of a row: a constant of the kernel, or the parameter.</summary>
    public string Classes => Number(Method.Rows!.Length);

    /// <summary>The number of positions behind the class axis: a constant of the kernel, or the parameter.</summary>
    public string Spatial => Number(Method.Rows!.Spatial!);

    public string IgnoreIndex => Number(Method.Rows!.IgnoreIndex!);

    /// <summary>The class indices that name each row's target, if the loss has them.</summary>
    public KernelParameter? Targets => Method.OfKind(ParameterKind.ClassIndices).FirstOrDefault();

    /// <summary>The data that give the kernel its length, inside of the kernel.</summary>
    public string FirstData => this[Method.OfKind(ParameterKind.Data).First().Source];

    /// <summary>The number of lanes of the widest group.</summary>
    public int WidestGroup => Method.IsDouble ? 16 : 32;

    /// <summary>Whether the loss of the whole call is added up.</summary>
    public bool HasTotal => Method.Return != KernelReturn.Nothing;

    /// <summary>Whether the losses are written, each for itself.</summary>
    public bool HasLosses => Method.Find("loss") is not null;

    /// <summary>Whether derivatives are scaled by a number that the call works out.</summary>
    public bool HasScale => Method.Own?.HasScale ?? Kernel.Scalars.Any(value => value.Operator == Operator.Variable && value.Name == MethodPlan.ScaleName);

    /// <summary>The parameter's name inside of the kernel.</summary>
    public string this[string source] => parameterNames[source];

    /// <summary>A parameter that is one number, as a number to compute with.</summary>
    public string NumberOf(KernelParameter parameter) =>
        parameter.Keyword == Elements.Type ? Elements.Read(this[parameter.Source]) : this[parameter.Source];

    /// <summary>The same kernel with names of its own, for the next method.</summary>
    public KernelScope Inner()
    {
        KernelScope inner = (KernelScope)MemberwiseClone();
        inner.Names = Names.Inner();
        inner.Expressions = NewExpressions();
        inner.counterSlots = new Dictionary<string, string>();
        return inner;
    }

    /// <summary>The same kernel as planned for rows in a tile.</summary>
    public KernelScope OnTiles()
    {
        KernelScope inner = Inner();
        inner.Kernel = Method.TileKernel;
        return inner;
    }

    /// <summary>The same kernel with row values computed as late as they can be.</summary>
    public KernelScope Late()
    {
        KernelScope inner = Inner();
        inner.Kernel = LateValues.In(Method.Kernel);
        return inner;
    }

    /// <summary>The same kernel inside a loop, whose locals do not bind what follows it.</summary>
    public KernelScope Step()
    {
        KernelScope step = (KernelScope)MemberwiseClone();
        step.Names = Names.Inner();
        return step;
    }

    /// <summary>Declares a local for a value and names the value by it.</summary>
    public string Declare(Expr value, string code)
    {
        string name = Names.Take(Wish(value));
        Writer.Line($"TLanes {name} = {code};");
        Expressions.Name(value, name);
        return name;
    }

    /// <summary>Declares a local for a value computed from what already has names.</summary>
    public void Compute(Expr value)
    {
        if (!Expressions.IsNamed(value))
        {
            Declare(value, Expressions.Define(value));
        }
    }

    /// <summary>Whether the value is counted rather than written.</summary>
    public bool IsCounter(RowStore store) => Method.Find(store.Name)!.Kind == ParameterKind.Counter;

    /// <summary>Names the slots of a counter in this method.</summary>
    public string DeclareSlots(KernelParameter counter) => counterSlots[counter.Source] = Names.Take(this[counter.Source] + "Slots");

    /// <summary>The name of a counter's slots.</summary>
    public string SlotsOf(string counter) => counterSlots[counter];

    /// <summary>Declares a local for the loss, which is both added up and written.</summary>
    public void NameLoss(Expr loss)
    {
        if (!Expressions.IsNamed(loss))
        {
            string name = Names.Take("lossLanes");
            Writer.Line($"TLanes {name} = {Expressions.Write(loss)};");
            Expressions.Name(loss, name);
        }
    }

    /// <summary>A name that says what the value is.</summary>
    public string Wish(Expr value)
    {
        if (value.Operator == Operator.Variable)
        {
            return Method.Find(value.Name) is { } parameter ? Singular(parameter.Name) : value.Name;
        }

        if (value.Operator == Operator.Gather && value[0].Operator == Operator.Variable && !value[1].IsConstant)
        {
            return Wish(value[0]).Replace("Lanes", "") + "OfTarget";
        }

        if (value.Operator == Operator.Negate && value[0].Operator != Operator.Negate)
        {
            return value.Label ?? "minus" + Capitalized(Wish(value[0]));
        }

        return value.Label ?? value.Operator switch
        {
            Operator.Add => "sum",
            Operator.Subtract => "difference",
            Operator.Multiply => value.Axis.HasFlag(Axis.Class) ? "product" : "factor",
            Operator.Sum => "sumOf" + Capitalized(Wish(value[0])),
            Operator.Divide => "ratio",
            Operator.Select => "chosen",
            Operator.Less or Operator.LessOrEqual or Operator.Equal => "holds",
            _ => char.ToLowerInvariant(value.Operator.ToString()[0]) + value.Operator.ToString().Substring(1),
        };
    }

    private string Number(RowNumber number) => number.Constant is null ? this[number.Source] : number.ConstantName;

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>A step of a loop holds one of what the span holds many of: "logits" is loaded into "logit".</summary>
    private static string Singular(string name)
    {
        bool isPlural = name.Length > 2 && name[name.Length - 1] == 's' && name[name.Length - 2] != 's';
        return !isPlural ? name + "Lanes"
            : name.EndsWith("ities", StringComparison.Ordinal) ? name.Substring(0, name.Length - 3) + "y"
            : name.Substring(0, name.Length - 1);
    }

    private ExpressionWriter NewExpressions() => new(
        Method.IsDouble,
        Method.Values.Where(check => check is { Rule: ValueRule.UnitInterval, Flag: null }).Select(check => check.Source).ToImmutableHashSet());
}
