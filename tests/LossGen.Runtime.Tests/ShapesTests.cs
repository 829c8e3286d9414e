// The shapes that flat spans can't tell: what is counted, what throws, and what the message says.
namespace LossGen.Runtime.Tests;

public sealed class ShapesTests
{
    [Theory]
    [InlineData(0, 3, 1, 0)]
    [InlineData(12, 3, 1, 4)]
    [InlineData(12, 3, 2, 4)]
    [InlineData(12, 1, 12, 12)]
    public void RowsAreSamplesTimesPositions(int length, int classes, int spatial, int rows) =>
        Assert.Equal(rows, Shapes.Rows(length, classes, spatial, "logits"));

    [Theory]
    [InlineData(10, 3, 1)]
    [InlineData(9, 3, 2)]
    [InlineData(100, 65536, 65536)]
    public void ALengthThatIsNoMultipleThrows(int length, int classes, int spatial)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Shapes.Rows(length, classes, spatial, "logits"));
        Assert.Equal("logits", error.ParamName);
        Assert.Contains($"{length} elements", error.Message, StringComparison.Ordinal);
        Assert.Contains($"{classes} classes times {spatial} positions", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, "classes")]
    [InlineData(-1, 1, "classes")]
    [InlineData(3, 0, "spatial")]
    public void ThereIsAtLeastOneClassAndPosition(int classes, int spatial, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => Shapes.Rows(12, classes, spatial, "logits")).ParamName);

    [Theory]
    [InlineData(1, 12)]
    [InlineData(3, 12)]
    [InlineData(12, 12)]
    [InlineData(5, 0)]
    [InlineData(0, 0)]
    public void WeightsThatRepeatAreFine(int weights, int length) => Shapes.Period(weights, length, "weight", "input");

    [Theory]
    [InlineData(0, 12)]
    [InlineData(5, 12)]
    [InlineData(24, 12)]
    public void WeightsThatDoNotRepeatThrow(int weights, int length)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Shapes.Period(weights, length, "weight", "input"));
        Assert.Equal("weight", error.ParamName);
        Assert.Contains($"{weights} weights", error.Message, StringComparison.Ordinal);
        Assert.Contains("'input'", error.Message, StringComparison.Ordinal);
    }
}
