// Compares text with the verified file beside a test, by Verify's conventions: NAME.verified.EXT holds what
// was reviewed, NAME.received.EXT appears when the text differs. Called by golden tests.
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace LossGen.Testing;

/// <summary>Golden files.</summary>
public static class VerifiedFile
{
    /// <summary>Fails with a diff unless the text equals the verified file; with LOSSGEN_ACCEPT=1, writes it.</summary>
    /// <param name="pathAndName">The path without <c>.verified</c> and extension.</param>
    /// <param name="extension">The extension, with its dot.</param>
    /// <param name="text">What the test made.</param>
    public static void Check(string pathAndName, string extension, string text)
    {
        string verified = pathAndName + ".verified" + extension;
        string received = pathAndName + ".received" + extension;
        if (Environment.GetEnvironmentVariable("LOSSGEN_ACCEPT") == "1")
        {
            File.WriteAllText(verified, text);
            File.Delete(received);
            return;
        }

        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{Path.GetFileName(verified)} differs from {Path.GetFileName(received)}; accept with LOSSGEN_ACCEPT=1.\n{Diff(expected, text)}");
    }

    private static string Diff(string expected, string actual) => string.Join(
        '\n',
        InlineDiffBuilder.Diff(expected, actual).Lines
            .Where(line => line.Type != ChangeType.Unchanged)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text));
}
