// One span of a case's data, as the tensor that libtorch is given. Made by the generated cases.
using System.Runtime.InteropServices;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

/// <param name="Bytes">Its size in memory.</param>
/// <param name="IsVaried">Whether the gradient is by it.</param>
/// <param name="ToTensor">Copies it; numbers with a point get the type.</param>
internal sealed record CaseData(long Bytes, bool IsVaried, Func<torch.ScalarType, torch.Tensor> ToTensor)
{
    public static CaseData Of(AlignedBuffer<float> values, bool isVaried, params long[] shape) =>
        new(4L * values.Length, isVaried, type => Copy(values, torch.ScalarType.Float32, type, shape));

    /// <summary>Class indices: libtorch wants them in 64 bits.</summary>
    public static CaseData Of(AlignedBuffer<int> values, bool isVaried, params long[] shape) =>
        new(4L * values.Length, isVaried, _ => Copy(values, torch.ScalarType.Int32, torch.ScalarType.Int64, shape));

    private static torch.Tensor Copy<T>(AlignedBuffer<T> values, torch.ScalarType from, torch.ScalarType to, long[] shape)
        where T : unmanaged
    {
        using torch.Tensor flat = torch.empty(values.Length, dtype: from);
        MemoryMarshal.AsBytes(values.Span).CopyTo(flat.bytes);
        return flat.to(to, copy: true).view(shape);
    }
}
