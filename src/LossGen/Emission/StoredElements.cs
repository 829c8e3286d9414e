// How single elements are read from and written to memory, and what lanes must be able to load. Groups of
// lanes need no mention: their Load and Store widen and round by themselves. The emitters of one kernel
// share it through their scope.
using LossGen.Kernels;

namespace LossGen.Emission;

internal sealed class StoredElements(Storage storage)
{
    /// <summary>The C# name of the type in memory.</summary>
    public string Type => storage switch
    {
        Storage.Float => "float",
        Storage.Double => "double",
        _ => storage.ToString(),
    };

    /// <summary>Whether they are rounded when they are written.</summary>
    public bool AreRounded => storage is Storage.Half or Storage.BFloat16;

    /// <summary>The interface of lanes that load and store them.</summary>
    public string Lanes => AreRounded ? "IFloatLanes<TLanes>" : $"ILanes<TLanes, {Type}>";

    /// <summary>The code of 0.</summary>
    public string Zero => AreRounded ? Type + ".Zero" : "0";

    /// <summary>An element as a number to compute with.</summary>
    public string Read(string element) => AreRounded ? "(float)" + element : element;

    /// <summary>A computed number as an element.</summary>
    public string Write(string number) => AreRounded ? $"({Type}){number}" : number;
}
