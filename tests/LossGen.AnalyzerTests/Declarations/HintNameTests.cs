// The emitted files' names: one per method, legal everywhere, short, and the same on every run.
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.AnalyzerTests.Declarations;

public sealed class HintNameTests
{
    private const string P = "(ReadOnlySpan<float> x, ReadOnlySpan<float> y)";

    [Fact]
    public void Every_method_has_its_own_name_whatever_the_case()
    {
        string[] names = Names($$"""
            partial class C { [MSELoss] public static partial float F{{P}}; [MSELoss] public static partial float f{{P}}; [MSELoss] public static partial double F(ReadOnlySpan<double> x, ReadOnlySpan<double> y); }
            partial class C<T> { [MSELoss] public static partial float F{{P}}; partial class D { [MSELoss] public static partial float F{{P}}; } }
            partial class C<T, U> { [MSELoss] public static partial float F{{P}}; partial class D<V> { [MSELoss] public static partial float F{{P}}; } }
            namespace N { partial class C { [MSELoss] public static partial float F{{P}}; [MSELoss] public static partial float F(in ReadOnlySpan<float> x, ReadOnlySpan<float> y); } }
            namespace N.C { partial class D { [MSELoss] public static partial float F{{P}}; } }
            partial class Ünïcöde { [MSELoss] public static partial float Fñ{{P}}; [MSELoss] public static partial float Fü{{P}}; }
            """);

        Assert.Equal(12, names.Length);
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.Matches("^[A-Za-z0-9_.-]{1,100}$", n));
        Assert.All(names, n => Assert.EndsWith(".g.cs", n));
    }

    [Fact]
    public void Long_names_are_cut_and_still_differ()
    {
        string longName = new('a', 300);
        string[] names = Names($"namespace {longName} {{ partial class {longName} {{ [MSELoss] static partial double {longName}(ReadOnlySpan<float> x, ReadOnlySpan<float> y); }} partial class B{longName} {{ [MSELoss] static partial double {longName}(ReadOnlySpan<float> x, ReadOnlySpan<float> y); }} }}");

        Assert.NotEqual(names[0], names[1]);
        Assert.All(names, n => Assert.InRange(n.Length, 1, 100));
    }

    [Fact]
    public void A_device_name_of_windows_is_avoided() =>
        Assert.StartsWith("_Con.F-", Assert.Single(Names($"partial class Con {{ [MSELoss] public static partial float F{P}; }}")));

    [Fact]
    public void The_name_is_readable_and_stable() =>
        Assert.Equal("N.Losses.Mse-6978c1d7a658d952.g.cs", Assert.Single(Names($"namespace N; partial class Losses {{ [MSELoss] public static partial float Mse{P}; }}")));

    private static string[] Names(string source)
    {
        CSharpCompilation compilation = Sample.Compile(Sample.Usings + source);
        return [.. Sample.ParseAll(compilation).Select(r => r.Declaration?.Method.HintName ?? throw new InvalidOperationException(string.Join(", ", r.Findings)))];
    }
}
