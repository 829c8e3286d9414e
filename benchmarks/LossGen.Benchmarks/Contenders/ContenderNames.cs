// What the contenders are called in tables and files.
namespace LossGen.Benchmarks.Contenders;

internal static class ContenderNames
{
    private static readonly string[] Names =
        ["LossGen", "LossGen all cores", "C++", "libtorch", "libtorch all cores", "TensorPrimitives", "plain C#"];

    public static string Name(this Contender contender) => Names[(int)contender];

    public static Contender Parse(string name) => (Contender)Array.IndexOf(Names, name);

    public static bool UsesAllCores(this Contender contender) => contender is Contender.LossGenOnAllCores or Contender.TorchOnAllCores;

    public static bool IsTorch(this Contender contender) => contender is Contender.Torch or Contender.TorchOnAllCores;
}
