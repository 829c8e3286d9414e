// Places every argument of a call against an unreadable page, at its end or at its start, and tells
// afterwards whether the memory on the readable side was left alone.
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

/// <summary>Arguments that end at, or start after, an unreadable page.</summary>
internal sealed class GuardedPlacement(int bytes) : IPlacement, IDisposable
{
    private readonly Dictionary<string, GuardedMemory> memory = [];
    private readonly Dictionary<string, Func<bool>> checks = [];

    /// <summary>Whether arguments start right after a page (else they end right before one).</summary>
    public bool AtStart { get; set; }

    public Place Take<TElement>(string slot, int count)
        where TElement : unmanaged
    {
        if (!memory.TryGetValue(slot, out GuardedMemory? guarded))
        {
            memory[slot] = guarded = new GuardedMemory(bytes);
        }

        bool atStart = AtStart;
        guarded.Reset();
        checks[slot] = () => guarded.IsIntactAround<TElement>(Memory(guarded, atStart, count));
        return Place.At(Memory(guarded, atStart, count));

        static Span<TElement> Memory(GuardedMemory guarded, bool atStart, int count) =>
            atStart ? guarded.StartingAtGuard<TElement>(count) : guarded.EndingAtGuard<TElement>(count);
    }

    /// <summary>The arguments next to which something was written.</summary>
    public IEnumerable<string> Spoiled() => checks.Where(check => !check.Value()).Select(check => check.Key);

    public void Dispose()
    {
        foreach (GuardedMemory guarded in memory.Values)
        {
            guarded.Dispose();
        }
    }
}
