// All declared kernels, found by reflection: a new declaration is tested by being there. The theories
// take their data from here.
using System.Reflection;

namespace LossGen.NumericTests.Harness;

/// <summary>The kernels of the folder Declared.</summary>
internal static class KernelTable
{
    public static IReadOnlyDictionary<string, Kernel<float>> Float32 { get; } = Of<float>("Float32");

    public static IReadOnlyDictionary<string, Kernel<double>> Float64 { get; } = Of<double>("Float64");

    /// <summary>The types that declare kernels.</summary>
    public static IEnumerable<Type> Types => typeof(KernelTable).Assembly.GetTypes()
        .Where(type => type.Namespace == "LossGen.NumericTests.Declared" && !type.IsNested && Methods(type).Any());

    /// <summary>The kernel of a name and element type.</summary>
    public static Kernel<T> Get<T>(string name)
        where T : unmanaged => All<T>()[name];

    /// <summary>All kernels of an element type.</summary>
    public static IReadOnlyDictionary<string, Kernel<T>> All<T>()
        where T : unmanaged =>
        typeof(T) == typeof(float) ? (IReadOnlyDictionary<string, Kernel<T>>)Float32 : (IReadOnlyDictionary<string, Kernel<T>>)Float64;

    /// <summary>The names of the kernels of an element type that a test is about.</summary>
    public static TheoryData<string> Names<T>(Func<Kernel<T>, bool>? about = null)
        where T : unmanaged => [.. All<T>().Values.Where(about ?? (_ => true)).Select(kernel => kernel.Name)];

    private static Dictionary<string, Kernel<T>> Of<T>(string suffix)
        where T : unmanaged =>
        Types.Where(type => type.Name.EndsWith(suffix, StringComparison.Ordinal))
            .SelectMany(Methods)
            .Select(method => new Kernel<T>(method))
            .ToDictionary(kernel => kernel.Name);

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.GetCustomAttribute<LossAttribute>() is not null);
}
