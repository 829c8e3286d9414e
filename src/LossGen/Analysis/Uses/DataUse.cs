// One data argument of a loss.
using LossGen.Analysis.Flow;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Uses;

/// <summary>A data argument.</summary>
/// <param name="Parameter">The data parameter of the catalogue.</param>
/// <param name="Domain">What its numbers are to mean, under the options of the call.</param>
/// <param name="Argument">The argument's expression.</param>
/// <param name="Value">Its value.</param>
/// <param name="Evidence">What its numbers mean; null where that is unknown.</param>
internal sealed record DataUse(DataParameter Parameter, Domain Domain, IOperation Argument, Value Value, Evidence? Evidence)
{
    /// <summary>The argument as messages quote it: its text, without what is around a call.</summary>
    public string Text => Interpreter.Unwrap(Argument).Syntax.ToString();
}
