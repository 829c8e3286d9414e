// One row of the CTC recursions: for each blank and each label the probability of the paths up to there, as m and
// e of WideRange. References into scratch memory, made once a frame.
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal readonly ref struct CtcRow<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly Span<T> cells;
    private readonly int width;

    public CtcRow(Span<T> rows, int width, int row)
    {
        this.width = width;
        cells = rows.Slice(row * CtcScratch<T>.Cells(width), CtcScratch<T>.Cells(width));
    }

    /// <summary>m of the blanks. A blank of index i stands before label i.</summary>
    public ref T Blanks => ref At(0);

    /// <summary>e of the blanks.</summary>
    public ref T BlankExponents => ref At(1);

    /// <summary>m of the labels.</summary>
    public ref T Labels => ref At(2);

    /// <summary>e of the labels.</summary>
    public ref T LabelExponents => ref At(3);

    /// <summary>Makes every cell zero, and what lies beside the row on either side.</summary>
    public void Clear()
    {
        cells.Clear();
        MemoryMarshal.CreateSpan(ref BlankExponents, width + 1).Fill(T.NegativeInfinity);
        MemoryMarshal.CreateSpan(ref LabelExponents, width + 1).Fill(T.NegativeInfinity);
        ClearBefore();
    }

    /// <summary>Makes what lies before the first label zero; a row of forward probabilities needs no more.</summary>
    [MethodImpl(Inline)]
    public void ClearBefore()
    {
        Unsafe.Add(ref Labels, -1) = T.Zero;
        Unsafe.Add(ref LabelExponents, -1) = T.NegativeInfinity;
    }

    [MethodImpl(Inline)]
    private ref T At(int part) =>
        ref Unsafe.Add(ref MemoryMarshal.GetReference(cells), (part * (width + CtcScratch<T>.Pad)) + CtcScratch<T>.Pad);
}
