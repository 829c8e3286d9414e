// The words of a name: teacherLogits and teacher_logits are teacher and logits. Used by rules that read names.
namespace LossGen.Analysis.Rules.Expressions;

internal static class NameWords
{
    public static IEnumerable<string> Of(string name)
    {
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            bool isEnd = i == name.Length || name[i] == '_' || (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]));
            if (isEnd)
            {
                string word = name.Substring(start, i - start).Trim('_', '@').ToLowerInvariant();
                if (word.Length > 0)
                {
                    yield return word;
                }

                start = i;
            }
        }
    }
}
