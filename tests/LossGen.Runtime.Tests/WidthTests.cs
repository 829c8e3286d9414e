// All lane groups, of three widths and of one or two registers, give the same bits, lane by lane, for every operation and function: in
// software or hardware, whatever the machine accelerates.
namespace LossGen.Runtime.Tests;

public sealed class WidthTests
{
    public static TheoryData<string> Operations => [.. Operation<Float128, float>.All.Keys];

    public static TheoryData<string> FloatFunctions => [.. FloatFunction<Float128>.All.Keys];

    public static TheoryData<string> DoubleFunctions => [.. DoubleFunction<Double128>.All.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operations_have_equal_bits(string name)
    {
        float[] left = Samples.Floats(4096);
        float[] right = [.. left.Skip(1500), .. left.Take(1500)];
        byte[] bits = Bits<float>(Run(Operation<Float128, float>.All[name], left, right));
        Assert.Equal(bits, Bits<float>(Run(Operation<Float256, float>.All[name], left, right)));
        Assert.Equal(bits, Bits<float>(Run(Operation<Float512, float>.All[name], left, right)));
        Assert.Equal(bits, Bits<float>(Run(Operation<FloatRegister128, float>.All[name], left, right)));
        Assert.Equal(bits, Bits<float>(Run(Operation<FloatRegister256, float>.All[name], left, right)));
        Assert.Equal(bits, Bits<float>(Run(Operation<FloatRegister512, float>.All[name], left, right)));

        double[] more = Samples.Doubles(4096);
        double[] others = [.. more.Skip(1500), .. more.Take(1500)];
        bits = Bits<double>(Run(Operation<Double128, double>.All[name], more, others));
        Assert.Equal(bits, Bits<double>(Run(Operation<Double256, double>.All[name], more, others)));
        Assert.Equal(bits, Bits<double>(Run(Operation<Double512, double>.All[name], more, others)));
    }

    [Theory]
    [MemberData(nameof(FloatFunctions))]
    public void Functions_of_floats_have_equal_bits(string name)
    {
        float[] inputs = Samples.Floats(4096);
        byte[] bits = Bits<float>(Run<Float128, float>((x, _) => FloatFunction<Float128>.All[name](x), inputs, inputs));
        Assert.Equal(bits, Bits<float>(Run<Float256, float>((x, _) => FloatFunction<Float256>.All[name](x), inputs, inputs)));
        Assert.Equal(bits, Bits<float>(Run<Float512, float>((x, _) => FloatFunction<Float512>.All[name](x), inputs, inputs)));
        Assert.Equal(bits, Bits<float>(Run<FloatRegister128, float>((x, _) => FloatFunction<FloatRegister128>.All[name](x), inputs, inputs)));
        Assert.Equal(bits, Bits<float>(Run<FloatRegister256, float>((x, _) => FloatFunction<FloatRegister256>.All[name](x), inputs, inputs)));
        Assert.Equal(bits, Bits<float>(Run<FloatRegister512, float>((x, _) => FloatFunction<FloatRegister512>.All[name](x), inputs, inputs)));
    }

    [Theory]
    [MemberData(nameof(DoubleFunctions))]
    public void Functions_of_doubles_have_equal_bits(string name)
    {
        double[] inputs = Samples.Doubles(4096);
        byte[] bits = Bits<double>(Run<Double128, double>((x, _) => DoubleFunction<Double128>.All[name](x), inputs, inputs));
        Assert.Equal(bits, Bits<double>(Run<Double256, double>((x, _) => DoubleFunction<Double256>.All[name](x), inputs, inputs)));
        Assert.Equal(bits, Bits<double>(Run<Double512, double>((x, _) => DoubleFunction<Double512>.All[name](x), inputs, inputs)));
    }

    private static T[] Run<TLanes, T>(Func<TLanes, TLanes, TLanes> operation, T[] left, T[] right)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        T[] results = new T[left.Length];
        for (int i = 0; i < left.Length; i += TLanes.Count)
        {
            TLanes.Store(operation(TLanes.Load(left, i), TLanes.Load(right, i)), results, i);
        }

        return results;
    }

    // NaNs compare as one: which operand's payload survives is the processor's choice.
    private static byte[] Bits<T>(T[] values)
        where T : unmanaged
    {
        T[] canonical = values is float[] floats && !values.Any(v => BitConverter.SingleToInt32Bits((float)(object)v) == -1)
            ? (T[])(object)Samples.OneNaN(floats)
            : values is double[] doubles && !values.Any(v => BitConverter.DoubleToInt64Bits((double)(object)v) == -1)
            ? (T[])(object)Samples.OneNaN(doubles)
            : values;
        return System.Runtime.InteropServices.MemoryMarshal.AsBytes<T>(canonical).ToArray();
    }
}
