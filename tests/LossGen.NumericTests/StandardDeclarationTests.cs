// The committed declarations are those that the catalogue asks for: a new loss or option fails here until its
// files are written, with LOSSGEN_ACCEPT=1, and compiled.
using LossGen.NumericTests.Declaring;

namespace LossGen.NumericTests;

public sealed class StandardDeclarationTests
{
    public static TheoryData<string> Folders { get; } = [DeclarationFile.StandardFolder, DeclarationFile.ParallelFolder];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Committed_declarations_are_those_of_the_catalogue(string folder)
    {
        DeclarationFile[] files = [.. DeclarationFile.Of(folder)];
        Assert.NotEmpty(files);
        Directory.CreateDirectory(folder);
        string[] others = [.. Directory.GetFiles(folder).Except(files.Select(file => file.Path))];
        if (Environment.GetEnvironmentVariable("LOSSGEN_ACCEPT") == "1")
        {
            Array.ForEach(others, File.Delete);
            Array.ForEach(files, file => File.WriteAllText(file.Path, file.Text));
            return;
        }

        Assert.Empty(others.Select(Path.GetFileName));
        Assert.Empty(files
            .Where(file => !File.Exists(file.Path) || File.ReadAllText(file.Path).ReplaceLineEndings("\n") != file.Text)
            .Select(file => file.Name));
    }

    [Fact]
    public void Names_of_declarations_are_unique() =>
        Assert.All(Declarable.All, loss => Assert.Distinct(StandardForms.Of(loss, isNarrow: false).Select(form => form.Name)));
}
