// A hash of what all vector math returns for inputs of all magnitudes and all special values. Compared
// between processes by BitsOnEveryMachineTests.
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace LossGen.Runtime.Tests;

internal static class Fingerprint
{
    private delegate void Floats(ReadOnlySpan<float> source, Span<float> destination);

    private delegate void Doubles(ReadOnlySpan<double> source, Span<double> destination);

    public static string OfVectorMath()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        float[] floats = Samples.Floats(20011);
        float[] results = new float[floats.Length];
        foreach (Floats function in (Floats[])[
            VectorMath.Exp, VectorMath.Log, VectorMath.Log1p, VectorMath.Expm1,
            VectorMath.Sigmoid, VectorMath.Softplus, VectorMath.LogSigmoid, VectorMath.Tanh])
        {
            function(floats, results);
            hash.AppendData(MemoryMarshal.AsBytes(Samples.OneNaN(results)));
        }

        Half[] halves = new Half[floats.Length];
        VectorMath.Convert(floats, halves);
        hash.AppendData(MemoryMarshal.AsBytes<Half>(halves));
        VectorMath.Convert(halves, results);
        hash.AppendData(MemoryMarshal.AsBytes<float>(results));
        BFloat16[] others = new BFloat16[floats.Length];
        VectorMath.Convert(floats, others);
        hash.AppendData(MemoryMarshal.AsBytes<BFloat16>(others));

        double[] doubles = Samples.Doubles(20011);
        double[] more = new double[doubles.Length];
        foreach (Doubles function in (Doubles[])[
            VectorMath.Exp, VectorMath.Log, VectorMath.Log1p, VectorMath.Expm1,
            VectorMath.Sigmoid, VectorMath.Softplus, VectorMath.LogSigmoid, VectorMath.Tanh])
        {
            function(doubles, more);
            hash.AppendData(MemoryMarshal.AsBytes(Samples.OneNaN(more)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
