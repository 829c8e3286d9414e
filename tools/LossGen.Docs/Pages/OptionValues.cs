// Values of options as C# writes them: true and false, the names of an enum, numbers.
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal static class OptionValues
{
    public static string Text(LossDefinition loss, LossOption option, double value) => option.Kind switch
    {
        OptionKind.Flag => value.Equals(1) ? "true" : "false",
        OptionKind.Choice => Choice(loss, option) is var type ? $"{type.Name}.{Enum.GetName(type, (int)value)}" : "",
        _ => Numbers.Text(value),
    };

    /// <summary>All values of a choice.</summary>
    public static IEnumerable<string> All(LossDefinition loss, LossOption option) => Enum.GetNames(Choice(loss, option)).Select(name => $"`{name}`");

    private static Type Choice(LossDefinition loss, LossOption option) =>
        typeof(LossAttribute).Assembly.GetType(loss.AttributeName, throwOnError: true)!.GetProperty(option.PropertyName)!.PropertyType;
}
