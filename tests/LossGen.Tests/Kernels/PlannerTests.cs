// A plan computes what the formulas say, reads only what is still there, and makes no pass too many.
using LossGen.Formulas;
using LossGen.Kernels;
using LossGen.Losses;

namespace LossGen.Tests.Kernels;

public sealed class PlannerTests
{
    public static TheoryData<string> Names => [.. PlannedLosses.All().Select(planned => planned.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void APlanComputesWhatTheFormulasSay(string name)
    {
        (_, LossDefinition loss, LossFormula formula, string[] variables) = PlannedLosses.All().Single(planned => planned.Name == name);
        (string Source, bool IsHessian)[] all = PlannedLosses.Outputs(loss, formula);
        Random random = new(7);
        for (int trial = 0; trial < 60; trial++)
        {
            Bindings row = Row(random, loss, variables, trial);
            foreach ((string Source, bool IsHessian)[] outputs in (List<(string, bool)[]>)[[], [all[0]], [all[^1]], all])
            {
                KernelPlan plan = PlannedLosses.Plan(loss, formula, wantsLoss: true, isRounded: trial % 2 == 1, outputs);
                PlanInterpreter run = PlanInterpreter.Run(plan, row, variables);
                AssertClose(Interpreter.Evaluate(formula.Loss, row), run.Losses, name);
                foreach ((string source, bool isHessian) in outputs)
                {
                    double[] expected = row["scale"].Length == 1 && variables.Contains("kept") && row["kept"][0] == 0
                        ? []
                        : Interpreter.Evaluate(PlannedLosses.Derivative(formula, source, isHessian), row);
                    if (expected.Length > 0)
                    {
                        double[] spread = expected.Length == 1 ? Enumerable.Repeat(expected[0], row.Classes).ToArray() : expected;
                        AssertClose(spread, run[source + (isHessian ? "Hessian" : "Gradient")], $"{name} {source} {isHessian}");
                    }
                }
            }
        }
    }

    [Fact]
    public void CrossEntropyTakesThreePassesAndOneExponential()
    {
        KernelPlan plan = CrossEntropy(wantsLoss: true, ("input", false));
        Assert.Equal(3, plan.Sections.Count(section => section.Next is not null));
        Pass second = plan.Sections[1].Next!;
        Assert.Equal(Operator.Exp, second.Kept!.Operator);
        Assert.Equal(second.Kept, plan.Sections[2].Next!.Restored);
        Assert.Empty(plan.Sections[2].Next!.Loads);
        Assert.Single(plan.TargetTerms);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsRoundedIsStoredOnceAndComplete(string name)
    {
        (_, LossDefinition loss, LossFormula formula, _) = PlannedLosses.All().Single(planned => planned.Name == name);
        KernelPlan plan = PlannedLosses.Plan(loss, formula, wantsLoss: true, isRounded: true, PlannedLosses.Outputs(loss, formula));
        Assert.All(plan.Passes, pass => Assert.Null(pass.Kept));
        foreach (IGrouping<KernelOutput, TargetTerm> terms in plan.TargetTerms.GroupBy(term => term.Output))
        {
            Assert.True(plan.Passes.Last().Stores.Single(store => store.Output == terms.Key).Value.Is(0));
            Assert.True(terms.Count() == 1 || terms.All(term => term.Place is not null));
        }
    }

    [Fact]
    public void WhatIsReadAgainIsNotOverwritten()
    {
        LossDefinition loss = LossCatalogue.Find("CrossEntropyLoss");
        LossFormula formula = loss.Formula(new LossScope(loss, new Dictionary<string, double>(), new HashSet<string> { ClassCount.Name }, false));
        KernelPlan plan = PlannedLosses.Plan(loss, formula, wantsLoss: true, isRounded: false, ("input", false), ("target", false));
        Assert.All(plan.Sections, section => Assert.Null(section.Next?.Kept));
    }

    [Fact]
    public void AForwardCallStoresNothing()
    {
        KernelPlan plan = CrossEntropy(wantsLoss: true);
        Assert.Empty(plan.Outputs);
        Assert.Equal(2, plan.Sections.Count(section => section.Next is not null));
        Assert.All(plan.Sections, section => Assert.Null(section.Next?.Kept));
    }

    [Fact]
    public void AGradientAloneNeedsNoLogarithm()
    {
        KernelPlan plan = CrossEntropy(wantsLoss: false, ("input", false));
        Assert.DoesNotContain(plan.Sections.SelectMany(section => section.Values), value => value.Operator == Operator.Log);
        Assert.Empty(plan.Gathers);
    }

    [Fact]
    public void NegativeLogLikelihoodReadsTheTargetsClassOnly()
    {
        LossDefinition loss = LossCatalogue.Find("NLLLoss");
        LossFormula formula = loss.Formula(new LossScope(loss, new Dictionary<string, double>(), new HashSet<string> { ClassCount.Name }, true));
        KernelPlan plan = PlannedLosses.Plan(loss, formula, wantsLoss: true, isRounded: false, ("input", false));
        Assert.False(plan.ReadsClasses);
        Assert.True(Assert.Single(Assert.Single(plan.Sections).Next!.Stores).Value.Is(0));
    }

    private static KernelPlan CrossEntropy(bool wantsLoss, params (string, bool)[] outputs)
    {
        LossDefinition loss = LossCatalogue.Find("CrossEntropyLoss");
        LossFormula formula = loss.Formula(new LossScope(loss, new Dictionary<string, double>(), new HashSet<string> { ClassCount.Name }, true));
        return PlannedLosses.Plan(loss, formula, wantsLoss, isRounded: false, outputs);
    }

    private static Bindings Row(Random random, LossDefinition loss, string[] variables, int trial)
    {
        int classes = loss.FixedRowLength ?? (1 + random.Next(6));
        Bindings row = new(classes);
        foreach (string name in variables)
        {
            DataParameter? data = loss.Data.FirstOrDefault(data => data.Name == name);
            LossOption? option = loss.Options.FirstOrDefault(option => option.Name == name);
            _ = name switch
            {
                "kept" => row.Set(name, trial % 5 == 0 ? 0 : 1),
                "scale" => row.Set(name, 0.125 + random.NextDouble()),
                _ when data is { Kind: DataKind.ClassIndices } || (data is { Kind: DataKind.ClassIndicesOrProbabilities } && variables.Contains("kept")) =>
                    row.Set(name, random.Next(classes + loss.FurtherIndices)),
                _ when data is { Kind: DataKind.RowValues } => row.Set(name, Datum(random, data.Domain)),
                _ when data is not null => row.Set(name, Values(() => Datum(random, data.Domain))),
                _ when option is { Kind: OptionKind.RowLength } => row.Set(name, classes),
                _ when option is { Kind: OptionKind.Flag } => row.Set(name, random.Next(2)),
                _ when option is { IsWeights: false } => row.Set(name, Number(random, option)),
                _ => row.Set(name, Values(() => random.NextDouble() * 3)),
            };
        }

        return row;

        double[] Values(Func<double> next) => Enumerable.Range(0, classes).Select(_ => next()).ToArray();
    }

    private static double Datum(Random random, Domain domain) => domain switch
    {
        Domain.Probability or Domain.Distribution => random.NextDouble(),
        Domain.Label or Domain.Class => random.Next(4) switch { 0 => 0, 1 => 1, _ => random.NextDouble() },
        Domain.Sign => random.Next(2) == 0 ? -1 : 1,
        Domain.Rate or Domain.Amount or Domain.PositiveAmount or Domain.Variance or Domain.Distance or Domain.Count => 0.01 + (3 * random.NextDouble()),
        Domain.LogProbability => -3 * random.NextDouble(),
        Domain.LogRate => (4 * random.NextDouble()) - 2,
        _ => (random.NextDouble() * 10) - 5,
    };

    private static double Number(Random random, LossOption option)
    {
        double[] notable = [option.Default ?? 1, .. option.Examples.Where(double.IsFinite)];
        return notable[random.Next(notable.Length)];
    }

    private static void AssertClose(double[] expected, double[] actual, string name)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            bool isClose = expected[i].Equals(actual[i]) || Math.Abs(expected[i] - actual[i]) <= 1e-12 * (1 + Math.Abs(expected[i]));
            Assert.True(isClose, $"{name}[{i}]: expected {expected[i]:R}, the plan gives {actual[i]:R}.");
        }
    }
}
