// Conversions of whole arrays between element types. Called by the problems of kernels.
using System.Numerics;

namespace LossGen.Runtime.Tests.Kernels;

internal static class Numbers
{
    public static T[] To<T>(double[] values)
        where T : INumberBase<T> => Array.ConvertAll(values, T.CreateChecked);

    /// <summary>Noise that is the same in float and double.</summary>
    public static double[] Normal(ulong seed, int count, double deviation)
    {
        LossGen.Testing.Noise noise = new(seed);
        return LossGen.Testing.Noise.Array<double>(count, () => (float)noise.Normal(deviation));
    }
}
