// The writer's layout, which every emitted file relies on.
using LossGen.Emission;

namespace LossGen.Tests.Emission;

public sealed class CodeWriterTests
{
    [Fact]
    public void BlocksIndentAndBlankLinesNeverPile()
    {
        CodeWriter writer = new();
        using (writer.Braces("if (a)"))
        {
            writer.Line();
            writer.Line("b();");
            writer.Line();
            writer.Line();
            writer.Line("c();");
            writer.Line();
        }

        Assert.Equal("if (a)\n{\n    b();\n\n    c();\n}\n", writer.ToString());
    }

    [Fact]
    public void NamesAreGivenOnce()
    {
        Names names = new();
        Assert.Equal("x", names.Take("x"));
        Assert.Equal("x2", names.Take("x"));
        Assert.NotEqual("class", names.Take("class"));
        Assert.NotEqual("TLanes", names.Take("TLanes"));
    }

    [Fact]
    public void AnInnerNameBindsWhatFollowsOutsideButNotItsSiblings()
    {
        Names names = new();
        Assert.Equal("x", names.Inner().Take("x"));
        Assert.Equal("x", names.Inner().Take("x"));
        Assert.Equal("x2", names.Take("x"));
    }
}
