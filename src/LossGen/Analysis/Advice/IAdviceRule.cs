// A rule about a declaration that compiles but is hardly meant. The advice analyzer asks every rule of AdviceRules
// about every right declaration.
namespace LossGen.Analysis.Advice;

internal interface IAdviceRule
{
    /// <summary>What is to be said about a declaration.</summary>
    IEnumerable<AdviceFinding> Check(DeclaredLoss declared);
}
