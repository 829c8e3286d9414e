// Float copies of 16-bit data: widened exactly, rounded once, as long as the data and no longer.
namespace LossGen.Runtime.Tests;

public sealed class WideCopyTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(77)]
    public void CopiesAreOfTheValuesAndRoundedBack(int length)
    {
        Half[] halves = [.. Enumerable.Range(0, length).Select(i => (Half)(i / 8f))];
        BFloat16[] others = [.. Enumerable.Range(0, length).Select(i => (BFloat16)(i / 4f))];
        using WideCopy first = WideCopy.Of(halves);
        using WideCopy second = WideCopy.Of(others);
        Assert.Equal(halves.Select(half => (float)half), first.Values.ToArray());
        Assert.Equal(others.Select(other => (float)other), second.Values.ToArray());

        using WideCopy results = WideCopy.OfLength(length);
        first.Values.CopyTo(results.Values);
        results.Values.Slice(length / 2).Fill(1 + MathF.ScaleB(3, -12));
        results.RoundTo(halves);
        results.RoundTo(others);
        for (int i = 0; i < length; i++)
        {
            bool isFilled = i >= length / 2;
            Assert.Equal(isFilled ? 1 + MathF.ScaleB(1, -10) : i / 8f, (float)halves[i]);
            Assert.Equal(isFilled ? 1 : (float)(BFloat16)(i / 8f), others[i]);
        }
    }

    [Fact]
    public void ResultsMustFit()
    {
        Assert.Throws<ArgumentException>("results", static () => WideCopy.OfLength(3).RoundTo(new Half[4]));
        Assert.Throws<ArgumentException>("results", static () => WideCopy.OfLength(3).RoundTo(new BFloat16[2]));
    }
}
