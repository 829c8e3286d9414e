// Reads the recorded cases of tests/golden. Called by the golden tests.
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LossGen.Testing;

/// <summary>The recorded cases.</summary>
public static class Golden
{
    /// <summary>Whether a loss has recorded cases.</summary>
    public static bool Exists(string loss) => File.Exists(PathOf(loss));

    /// <summary>The recorded cases of a loss, such as <c>MSELoss</c>.</summary>
    public static IReadOnlyList<GoldenCase> Cases(string loss)
    {
        using FileStream file = File.OpenRead(PathOf(loss));
        using GZipStream text = new(file, CompressionMode.Decompress);
        using JsonDocument document = JsonDocument.Parse(text);
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(Case)];
    }

    private static string PathOf(string loss) => Repository.PathOf("tests", "golden", loss + ".json.gz");

    private static GoldenCase Case(JsonElement element) => new(
        element.GetProperty("name").GetString()!,
        element.GetProperty("loss").GetString()!,
        element.GetProperty("dtype").GetString()!,
        element.GetProperty("deviation").GetString(),
        element.GetProperty("upstream").GetBoolean(),
        element.GetProperty("gradientScale").GetDouble(),
        Members(element.GetProperty("options"), option => option.GetDouble()),
        Members(element.GetProperty("tensors"), tensor => tensor.GetBytesFromBase64()),
        Members<IReadOnlyDictionary<string, GoldenResult>>(element.GetProperty("results"), reduction => Members(reduction, Result)));

    private static GoldenResult Result(JsonElement element)
    {
        double[] value = MemoryMarshal.Cast<byte, double>(element.GetProperty("value").GetBytesFromBase64()).ToArray();
        double[] magnitude = Array.ConvertAll(value, v => double.IsFinite(v) ? Math.Abs(v) : 0);
        if (!element.TryGetProperty("scale", out JsonElement scale))
        {
            return new GoldenResult(value, magnitude);
        }

        ReadOnlySpan<float> terms = MemoryMarshal.Cast<byte, float>(scale.GetBytesFromBase64());
        for (int i = 0; i < magnitude.Length; i++)
        {
            magnitude[i] = Math.Max(magnitude[i], terms[i]);
        }

        return new GoldenResult(value, magnitude);
    }

    private static Dictionary<string, TValue> Members<TValue>(JsonElement element, Func<JsonElement, TValue> read) =>
        element.EnumerateObject().ToDictionary(member => member.Name, member => read(member.Value));
}
