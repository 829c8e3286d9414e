// Memory straight from the operating system, with pages that fault when touched. Only GuardedMemory
// calls it; .NET itself never hands out unreadable memory.
using System.Runtime.InteropServices;

namespace LossGen.Testing;

internal static partial class Pages
{
    /// <summary>Reserves pages, of which all but the first and the last may be read and written.</summary>
    public static nint Allocate(nuint bytes)
    {
        nuint page = (nuint)Environment.SystemPageSize;
        if (OperatingSystem.IsWindows())
        {
            const uint reserveAndCommit = 0x3000, noAccess = 0x01, readWrite = 0x04;
            nint memory = VirtualAlloc(0, bytes, reserveAndCommit, noAccess);
            Check(memory != 0 && VirtualProtect(memory + (nint)page, bytes - (2 * page), readWrite, out _) != 0, "VirtualAlloc");
            return memory;
        }
        else
        {
            const int none = 0, readWrite = 3, isPrivate = 2;
            int anonymous = OperatingSystem.IsMacOS() ? 0x1000 : 0x20;
            nint memory = Map(0, bytes, none, isPrivate | anonymous, -1, 0);
            Check(memory != -1 && Protect(memory + (nint)page, bytes - (2 * page), readWrite) == 0, "mmap");
            return memory;
        }
    }

    public static void Free(nint memory, nuint bytes)
    {
        if (OperatingSystem.IsWindows())
        {
            const uint release = 0x8000;
            Check(VirtualFree(memory, 0, release) != 0, "VirtualFree");
        }
        else
        {
            Check(Unmap(memory, bytes) == 0, "munmap");
        }
    }

    private static void Check(bool succeeded, string call)
    {
        if (!succeeded)
        {
            throw new InvalidOperationException($"{call} failed with error {Marshal.GetLastPInvokeError()}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint Map(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int Protect(nint address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    private static partial int Unmap(nint address, nuint length);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial nint VirtualAlloc(nint address, nuint size, uint type, uint protection);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial int VirtualProtect(nint address, nuint size, uint protection, out uint previous);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial int VirtualFree(nint address, nuint size, uint type);
}
