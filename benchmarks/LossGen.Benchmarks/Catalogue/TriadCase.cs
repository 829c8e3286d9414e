// The memory's speed limit: c = a + s·b, which does nothing but move data, by one core and by all, with ordinary and
// with non-temporal stores. No loss: only the C++ computes it.
using LossGen.Benchmarks.Contenders;
using TorchSharp;

namespace LossGen.Benchmarks.Catalogue;

internal abstract unsafe class TriadCase(int size, string function, int cores) : ICatalogueCase
{
    private readonly AlignedBuffer<float> a = Samples.Values("Real", size, 1);
    private readonly AlignedBuffer<float> b = Samples.Values("Real", size, 2);
    private readonly AlignedBuffer<float> c = Samples.Values("Real", size, 3);

    public AlignedBuffer<float> Gradient => c;

    public IReadOnlyList<CaseData> Data => [CaseData.Of(a, false, -1), CaseData.Of(b, false, -1), CaseData.Of(c, false, -1)];

    public torch.Tensor LossOf(IReadOnlyList<torch.Tensor> data) => throw new NotSupportedException("The triad is no loss.");

    public Func<float>? Prepare(Contender contender, bool withGradient)
    {
        var triad = (delegate* unmanaged<float*, float*, long, float*, float>)NativeLosses.Find(function);
        if (contender != Contender.Native || triad == null)
        {
            return null;
        }

        int part = a.Length / cores;
        Action<int> share = index => triad(a.Pointer + (index * part), b.Pointer + (index * part), part, c.Pointer + (index * part));
        return cores == 1
            ? () => triad(a.Pointer, b.Pointer, a.Length, c.Pointer)
            : () => Parallel.For(0, cores, share).IsCompleted ? 0 : float.NaN;
    }

    public void Dispose()
    {
        a.Dispose();
        b.Dispose();
        c.Dispose();
    }
}
