// Overloads of one method share one method that computes the length of their scratch memory. Read by
// ScratchReader, needed by whoever writes that method.
namespace LossGen.Declarations;

/// <summary>What a declaration has to do for the scratch memory of its overloads.</summary>
internal enum ScratchSharing
{
    /// <summary>Nothing: there is no scratch memory, or another declaration or the user writes the method.</summary>
    None,

    /// <summary>Write the method for this declaration alone.</summary>
    Alone,

    /// <summary>Write the method for overloads too, some of which have derivatives or other options.</summary>
    ForOverloads,

    /// <summary>Write the method for this declaration alone, and for several threads.</summary>
    Parallel,

    /// <summary>Write the method for overloads too, some of which work on several threads.</summary>
    ParallelForOverloads,
}
