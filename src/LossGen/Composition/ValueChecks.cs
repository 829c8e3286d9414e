// Which values a call refuses, from what the data mean. The one place where a meaning becomes a check.
using LossGen.Declarations;
using LossGen.Kernels;
using LossGen.Losses;

namespace LossGen.Composition;

internal static class ValueChecks
{
    private static readonly Dictionary<Domain, ValueRule> Rules = new()
    {
        [Domain.Probability] = ValueRule.UnitInterval,
        [Domain.Sign] = ValueRule.Sign,
        [Domain.Rate] = ValueRule.NotNegative,
        [Domain.Amount] = ValueRule.NotNegative,
        [Domain.Variance] = ValueRule.NotNegative,
        [Domain.PositiveAmount] = ValueRule.Positive,
    };

    /// <summary>The checks of a declaration; those that a constant flag rules out are left out.</summary>
    public static IEnumerable<ValueCheck> Of(LossDefinition loss, LossDeclaration declaration)
    {
        foreach (DataParameter data in loss.Data)
        {
            if (data.Otherwise is not { } otherwise)
            {
                if (Rules.TryGetValue(data.Domain, out ValueRule rule))
                {
                    yield return new ValueCheck(data.Name, rule);
                }

                continue;
            }

            foreach ((Domain domain, bool value) in new[] { (data.Domain, !otherwise.Value), (otherwise.Domain, otherwise.Value) })
            {
                if (Rules.TryGetValue(domain, out ValueRule rule) && Constant(loss.Option(otherwise.Flag), declaration) is var constant && constant != !value)
                {
                    yield return constant is null ? new ValueCheck(data.Name, rule, otherwise.Flag, value) : new ValueCheck(data.Name, rule);
                }
            }
        }
    }

    /// <summary>The flag's value; null where a parameter gives it.</summary>
    private static bool? Constant(LossOption flag, LossDeclaration declaration) =>
        declaration.Parameters.Any(parameter => parameter.Role == ParameterRole.Option && parameter.Target == flag.Name) ? null
            : (declaration.Options.FirstOrDefault(option => option.Name == flag.Name)?.Value ?? flag.Default) == 1;
}
