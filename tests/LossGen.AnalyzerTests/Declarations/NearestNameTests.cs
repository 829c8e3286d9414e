// The names that a misspelt parameter is taken for.
using LossGen.Declarations;

namespace LossGen.AnalyzerTests.Declarations;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("same", "same", 0)]
    [InlineData("Case", "cASE", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("weihgt", "weight", 1)]
    [InlineData("wieght", "weight", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_edits(string from, string to, int expected)
    {
        Assert.Equal(expected, NearestName.Distance(from, to));
        Assert.Equal(expected, NearestName.Distance(to, from));
    }

    [Theory]
    [InlineData("posWieght", "posWeight")]
    [InlineData("weights", "weight")]
    [InlineData("Weight", "weight")]
    [InlineData("classess", "classes")]
    [InlineData("token", null)]
    [InlineData("x", null)]
    public void The_nearest_name_is_near(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Of(name, ["weight", "posWeight", "classes", "labelSmoothing"]));

    [Fact]
    public void Nothing_is_near_nothing() => Assert.Null(NearestName.Of("weight", []));
}
