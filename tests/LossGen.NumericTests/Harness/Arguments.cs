// The arguments of one call, by the position of the parameters: what lets one test call all declarations.
// The invoker's few instructions ask it for each argument and give it what comes back.
using System.Runtime.CompilerServices;

namespace LossGen.NumericTests.Harness;

/// <summary>The arguments of one call.</summary>
internal sealed class Arguments(int count)
{
    private readonly Place[] places = new Place[count];
    private readonly double[] numbers = new double[count];
    private readonly int[] counters = new int[count];

    /// <summary>What the method returned, if it returns a number.</summary>
    public double Value { get; private set; }

    /// <summary>What the method returned, if it returns a <see cref="LossSum"/>.</summary>
    public LossSum Sum { get; private set; }

    public Place this[Slot slot]
    {
        get => places[slot.Position];
        set => places[slot.Position] = value;
    }

    public void Set(Slot slot, double value) => numbers[slot.Position] = value;

    public int Length(Slot slot) => places[slot.Position].Length;

    public int CounterOf(Slot slot) => counters[slot.Position];

    /// <summary>A copy of a span argument.</summary>
    public TElement[] Copy<TElement>(Slot slot)
        where TElement : unmanaged => Span<TElement>(slot.Position).ToArray();

    public Span<TElement> Span<TElement>(int position)
        where TElement : unmanaged => places[position].Span<TElement>();

    public ReadOnlySpan<TElement> ReadOnly<TElement>(int position)
        where TElement : unmanaged => places[position].Span<TElement>();

    public TNumber Number<TNumber>(int position)
        where TNumber : unmanaged =>
        typeof(TNumber) == typeof(int) || typeof(TNumber).IsEnum ? Unsafe.BitCast<int, TNumber>((int)numbers[position])
        : typeof(TNumber) == typeof(bool) ? Unsafe.BitCast<bool, TNumber>(numbers[position] != 0)
        : Storage<TNumber>.FromDouble(numbers[position]);

    public ref int Counter(int position) => ref counters[position];

    public void Return<TResult>(TResult result)
        where TResult : unmanaged
    {
        if (typeof(TResult) == typeof(LossSum))
        {
            Sum = Unsafe.BitCast<TResult, LossSum>(result);
        }
        else
        {
            Value = Storage<TResult>.ToDouble(result);
        }
    }
}
