// LG1032: class numbers that are given as floats, which the loss takes for probabilities; one-hot rows of integers,
// which it takes for class numbers. Both are seen where the numbers are spelled out.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class ClassNumbersRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Family != LossFamily.Declared)
        {
            return;
        }

        foreach (DataUse data in use.Data.Where(static data => data.Domain == Domain.Class))
        {
            if (data.Evidence is not { IsConstant: true, IsChoice: false } evidence)
            {
                continue;
            }

            bool isIndices = RowSizes.AreIndices(use, data);
            bool areNumbers = evidence.Constants.All(static n => n >= 0 && n == Math.Floor(n)) && evidence.Constants.Any(static n => n > 1);
            if (isIndices ? IsOneHot(use, evidence) : areNumbers)
            {
                report(Misuse.Of(LabelDescriptors.ClassNumbersMistaken, use, data, evidence));
            }
        }
    }

    /// <summary>Whether integers are rows with one 1 each, as many as there are logits.</summary>
    private static bool IsOneHot(LossUse use, Evidence labels)
    {
        if (use.NumberOf("classes") is not { } classes || classes < 2 || classes > int.MaxValue || labels.Constants.Length % (int)classes != 0)
        {
            return false;
        }

        int rowLength = (int)classes;
        bool isAsLong = use.Data[0].Value.Part?.Length == labels.Constants.Length;
        return isAsLong && Enumerable.Range(0, labels.Constants.Length / rowLength).All(row =>
            labels.Constants.Skip(row * rowLength).Take(rowLength).Count(static n => n == 1) == 1
            && labels.Constants.Skip(row * rowLength).Take(rowLength).All(static n => n is 0 or 1));
    }
}
