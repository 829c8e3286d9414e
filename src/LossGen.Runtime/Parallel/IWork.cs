// What several threads do of one call: a part of its blocks, on spans that all of them share. Implemented by structs
// in generated code, run by Workers.
using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>The work of a call that may be done in parts, by several threads at once; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IWork
{
    /// <summary>Does a part of the work.</summary>
    /// <param name="spans">The spans of the call.</param>
    /// <param name="worker">Which of the threads does it, from 0 on; two that work at the same time differ.</param>
    /// <param name="first">The first unit (element, row or block) of the part, a multiple of the block.</param>
    /// <param name="last">The unit behind the part.</param>
    /// <param name="totals">Takes the sum of the losses of each block; empty where losses are not added up.</param>
    /// <param name="counts">Takes how many of the part's units have each thing that is counted.</param>
    void Do(SharedSpans spans, int worker, int first, int last, Span<double> totals, Span<int> counts);
}
