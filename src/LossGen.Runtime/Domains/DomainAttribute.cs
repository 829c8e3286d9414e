// What all attributes of meaning have in common. The analyzers read them by name, at run time they do nothing.
namespace LossGen;

/// <summary>
/// Says what the numbers of a parameter, return value, field or property mean, as nullable annotations say what may be null.
/// LossGen's analyzers check both sides: what flows in must not contradict it, what flows out is known to the losses it meets.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Field | AttributeTargets.Property)]
public abstract class DomainAttribute : Attribute;
