// The part of a page that shows the maths: the loss as the catalogue writes it, the derivatives as the compiler
// makes them, and what further options change.
using LossGen.Docs.Formulas;
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal sealed class FormulaSection(LossDefinition loss, Note note, LossFormulas formulas)
{
    private static readonly (Operator Operator, string Text)[] Legend =
    [
        (Operator.Softplus, @"$\operatorname{softplus}(v) = \log(1 + e^v)$"),
        (Operator.Sigmoid, @"$\sigma(v) = 1 / (1 + e^{-v})$"),
        (Operator.Weigh, @"$a \odot b$ is $a\,b$, and 0 wherever $a = 0$, also where $b$ is infinite"),
        (Operator.Sign, @"$\operatorname{sgn}(0) = 0$"),
        (Operator.OneHot, @"$[P]$ is 1 where $P$ holds, else 0"),
        (Operator.Less, @"$[P]$ is 1 where $P$ holds, else 0"),
        (Operator.LessOrEqual, @"$[P]$ is 1 where $P$ holds, else 0"),
        (Operator.Equal, @"$[P]$ is 1 where $P$ holds, else 0"),
        (Operator.BernoulliNll, @"$\operatorname{bce}(p, y) = -y \max(\log p, -100) - (1 - y) \max(\log(1 - p), -100)$"),
    ];

    private readonly HashSet<Operator> used = [];

    public string Write()
    {
        string text = "## Formula\n\n";
        if (loss.Shape == LossShape.Own)
        {
            text += Own();
        }
        else if (formulas.HasTargetProbabilities)
        {
            text += "Against class indices $t$:\n\n" + Block(byIndex: true) + "\nAgainst probabilities:\n\n" + Block(byIndex: false) + Further();
        }
        else
        {
            text += Block(byIndex: true) + Further();
        }

        return text + Legends() + (note["source"] is { } source ? $"\nSource: {source}\n" : "");
    }

    private string Own() =>
        (note["formula"] is not { } formula ? "```text\n" + string.Join('\n', loss.Kernel!.Formulas.Select(line => line.Text)) + "\n```\n" : "```math\n\\begin{aligned}\n" + formula + "\n\\end{aligned}\n```\n")
        + (note["derivative"] is { } derivative ? "\nIts gradient:\n\n```math\n\\begin{aligned}\n" + derivative + "\n\\end{aligned}\n```\n" : "");

    private string Block(bool byIndex)
    {
        Symbols symbols = new(loss);
        FormulaBlock block = new(symbols);
        block.Add(@"\ell", formulas.Usual(byIndex).Loss);
        foreach (DataParameter data in loss.Data.Where(data => data.HasGradient && !(byIndex && data.Kind == DataKind.ClassIndicesOrProbabilities)))
        {
            block.Add(Derivative(symbols, data, ""), formulas.Gradient(data, byIndex));
        }

        foreach (DataParameter data in loss.Data.Where(data => data.HasHessian && !(byIndex && data.Kind == DataKind.ClassIndicesOrProbabilities)))
        {
            block.Add(Derivative(symbols, data, "^2"), formulas.Hessian(data, byIndex));
        }

        return Written(block);
    }

    private string Further()
    {
        string text = "";
        foreach (LossOption option in formulas.Further)
        {
            LossFormula with = formulas.With(option);
            if (with.Loss.Equals(formulas.Usual().Loss))
            {
                continue;
            }

            FormulaBlock block = new(new Symbols(loss));
            block.Add(@"\ell", with.Loss);
            string what = option.Kind == OptionKind.Flag ? $"With `{option.PropertyName} = {(option.Default is 1 ? "false" : "true")}`"
                : $"With `{option.Name}`";
            text += $"\n{what}:\n\n" + Written(block);
        }

        return text;
    }

    private string Written(FormulaBlock block)
    {
        used.UnionWith(block.Operators);
        return block.Write();
    }

    private string Legends()
    {
        string[] texts = [.. Legend.Where(entry => used.Contains(entry.Operator)).Select(entry => entry.Text).Distinct()];
        return texts.Length == 0 ? "" : "\n" + string.Join("; ", texts) + ".\n";
    }

    private string Derivative(Symbols symbols, DataParameter data, string power)
    {
        string index = loss.Shape == LossShape.Rows && data.Kind != DataKind.RowValues ? "_{" + symbols.IndexLetters[0] + "}" : "";
        string variable = symbols[data.Name] + index;
        return $@"\frac{{\partial{power} \ell}}{{\partial {(power.Length == 0 ? variable : index.Length == 0 ? variable + power : variable + power)}}}";
    }
}
