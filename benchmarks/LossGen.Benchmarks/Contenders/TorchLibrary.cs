// Lets TorchSharp's native library load where the C++ runtime is older than the one it was linked with
// (Debian 12 among others). It names a version of libstdc++ that only GCC 13 has, for the sake of one
// symbol that nothing in it refers to. An ELF file may mark a version as weak, and the loader then does
// without it: that mark is set in the copy of the library that the build made.
using System.Buffers.Binary;
using System.Text;

namespace LossGen.Benchmarks.Contenders;

internal static class TorchLibrary
{
    private const string NewerVersion = "GLIBCXX_3.4.32";
    private const int SectionOfNeededVersions = 0x6FFFFFFE;
    private const ushort Weak = 2;

    public static void Relax()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        foreach (string path in Directory.EnumerateFiles(AppContext.BaseDirectory, "libLibTorchSharp.so", SearchOption.AllDirectories))
        {
            byte[] file = File.ReadAllBytes(path);
            if (MarkWeak(file))
            {
                File.WriteAllBytes(path, file);
            }
        }
    }

    // ELF64, little-endian: the table of sections, in it the needed versions, a list of files each with a list of versions.
    private static bool MarkWeak(byte[] file)
    {
        uint wanted = HashOf(NewerVersion);
        bool changed = false;
        int table = (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(40));
        int size = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(58));
        int count = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(60));
        for (int section = table; section < table + (count * size); section += size)
        {
            if (Int(file, section + 4) != SectionOfNeededVersions)
            {
                continue;
            }

            int needed = (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(section + 24));
            for (int step = -1; step != 0; needed += step)
            {
                int version = needed + Int(file, needed + 8);
                for (int next = -1; next != 0; version += next)
                {
                    Span<byte> flags = file.AsSpan(version + 4, 2);
                    if ((uint)Int(file, version) == wanted && BinaryPrimitives.ReadUInt16LittleEndian(flags) != Weak)
                    {
                        BinaryPrimitives.WriteUInt16LittleEndian(flags, Weak);
                        changed = true;
                    }

                    next = Int(file, version + 12);
                }

                step = Int(file, needed + 12);
            }
        }

        return changed;
    }

    private static int Int(byte[] file, int offset) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(offset));

    // The hash of the System V ABI, by which the loader looks versions up.
    private static uint HashOf(string name)
    {
        uint hash = 0;
        foreach (byte character in Encoding.ASCII.GetBytes(name))
        {
            hash = (hash << 4) + character;
            hash = (hash ^ ((hash & 0xF0000000) >> 24)) & 0x0FFFFFFF;
        }

        return hash;
    }
}
