// The repository that the tool was built in. All reading and writing of files goes through here.
namespace LossGen.Docs;

internal sealed class Checkout(string root)
{
    /// <summary>The folder with the solution, at or above the program's or the current one.</summary>
    public static Checkout Find()
    {
        foreach (string start in (string[])[AppContext.BaseDirectory, Environment.CurrentDirectory])
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "LossGen.sln")))
                {
                    return new Checkout(folder.FullName);
                }
            }
        }

        throw new DirectoryNotFoundException("LossGen.sln was not found above " + AppContext.BaseDirectory);
    }

    /// <summary>The text of a file; null where there is none.</summary>
    public string? Read(string path) => File.Exists(PathOf(path)) ? File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n") : null;

    /// <summary>The names of the files of a folder, as paths from the root.</summary>
    public IEnumerable<string> Files(string folder) => Directory.Exists(PathOf(folder))
        ? Directory.GetFiles(PathOf(folder)).Select(file => folder + "/" + Path.GetFileName(file)).Order(StringComparer.Ordinal)
        : [];

    public bool IsStale(GeneratedFile file) => Read(file.Path) != file.Text;

    public void Write(GeneratedFile file)
    {
        string path = PathOf(file.Path);
        if (file.Text is null)
        {
            File.Delete(path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Text);
    }

    private string PathOf(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
}
