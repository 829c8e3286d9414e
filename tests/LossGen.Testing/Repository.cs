// Finds files of the repository at test time: searched upward from the test's own folder, because
// the compiler's caller paths are rewritten in deterministic builds.
namespace LossGen.Testing;

/// <summary>The repository the running tests were built in.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>LossGen.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>The full path of a file or folder named from the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LossGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("LossGen.sln was not found above " + AppContext.BaseDirectory);
    }
}
