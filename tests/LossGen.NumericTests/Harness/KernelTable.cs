// All declared kernels, found by reflection: a new declaration is tested by being there. The theories
// take their data from here.
using System.Reflection;

namespace LossGen.NumericTests.Harness;

/// <summary>The kernels of the folder Declared, whose types are named after the loss and the element type.</summary>
internal static class KernelTable
{
    /// <summary>All kernels by name.</summary>
    public static IReadOnlyDictionary<string, Kernel> All { get; } = Types.SelectMany(Kernels).ToDictionary(kernel => kernel.Name);

    /// <summary>The kernels for several threads by name, which are those of the same names in <see cref="All"/> otherwise.</summary>
    public static IReadOnlyDictionary<string, Kernel> Parallel { get; } = TypesOf("LossGen.NumericTests.Parallel.Declared").SelectMany(Kernels).ToDictionary(kernel => kernel.Name);

    private static IEnumerable<Type> Types => TypesOf("LossGen.NumericTests.Declared");

    private static IEnumerable<Type> TypesOf(string space) => typeof(KernelTable).Assembly.GetTypes()
        .Where(type => type.Namespace == space && !type.IsNested)
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>The kernel of a name and element type.</summary>
    public static Kernel<T> Get<T>(string name)
        where T : unmanaged => (Kernel<T>)All[name];

    /// <summary>The names of the kernels that a test is about.</summary>
    public static TheoryData<string> Names(Func<Kernel, bool>? about = null) =>
        [.. All.Values.Where(about ?? (_ => true)).Select(kernel => kernel.Name)];

    /// <summary>The names of the kernels of an element type that a test is about.</summary>
    public static TheoryData<string> Names<T>(Func<Kernel<T>, bool>? about = null)
        where T : unmanaged => [.. All.Values.OfType<Kernel<T>>().Where(about ?? (_ => true)).Select(kernel => kernel.Name)];

    /// <summary>Does with a kernel of any element type what is written once for all: pass the generic method for each.</summary>
    public static void Run(string name, Action<Kernel<float>> float32, Action<Kernel<double>> float64, Action<Kernel<Half>> float16, Action<Kernel<BFloat16>> bfloat16)
    {
        switch (All[name])
        {
            case Kernel<float> kernel: float32(kernel); break;
            case Kernel<double> kernel: float64(kernel); break;
            case Kernel<Half> kernel: float16(kernel); break;
            case Kernel<BFloat16> kernel: bfloat16(kernel); break;
            default: throw new InvalidOperationException($"{name} has no known element type.");
        }
    }

    private static IEnumerable<Kernel> Kernels(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => method.GetCustomAttribute<LossAttribute>() is not null)
        .Select(method => Kernel(type.Name, method));

    private static Kernel Kernel(string type, MethodInfo method) =>
        type.EndsWith("Float32", StringComparison.Ordinal) ? new Kernel<float>(method)
        : type.EndsWith("Float64", StringComparison.Ordinal) ? new Kernel<double>(method)
        : type.EndsWith("BFloat16", StringComparison.Ordinal) ? new Kernel<BFloat16>(method)
        : type.EndsWith("Float16", StringComparison.Ordinal) ? new Kernel<Half>(method)
        : throw new InvalidOperationException($"The name of {type} does not end with an element type.");
}
