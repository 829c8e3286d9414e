// Writes indented lines of C#. Line ends are always \n, whatever the machine.
using System.Text;

namespace LossGen.Emission;

internal sealed class CodeWriter
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool isBlankDue;

    /// <summary>
    /// A line at the current depth; nothing makes an empty line, but never two in a row, and none at the
    /// edges of a block.
    /// </summary>
    public void Line(string line = "")
    {
        if (line.Length == 0)
        {
            isBlankDue = true;
            return;
        }

        if (isBlankDue && line != "}" && !EndsWith("{\n"))
        {
            text.Append('\n');
        }

        isBlankDue = false;
        text.Append(' ', depth * 4).Append(line).Append('\n');
    }

    /// <summary>A header line, and a block in braces until the result is disposed.</summary>
    public Block Braces(string header)
    {
        Line(header);
        return Braces();
    }

    /// <summary>A block in braces until the result is disposed; what it belongs to is already written.</summary>
    public Block Braces()
    {
        Line("{");
        depth++;
        return new Block(this);
    }

    /// <summary>A line with its continuation lines one step deeper.</summary>
    public void Lines(string first, IEnumerable<string> continuations)
    {
        Line(first);
        depth++;
        foreach (string line in continuations)
        {
            Line(line);
        }

        depth--;
    }

    public override string ToString() => text.ToString();

    private bool EndsWith(string end) =>
        text.Length >= end.Length && text.ToString(text.Length - end.Length, end.Length) == end;

    /// <summary>An open block; disposing closes it.</summary>
    internal readonly struct Block(CodeWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer.depth--;
            writer.Line("}");
        }
    }
}
