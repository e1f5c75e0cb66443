namespace CaseFlow.Workflows.Tests.Properties;

/// <summary>A run of choices taken from bytes; when they run out, always the first, which is the simplest.</summary>
internal sealed class Choices(byte[] bytes)
{
    private int next;

    public int Of(int count) => next < bytes.Length ? bytes[next++] % count : 0;

    public bool OneIn(int count) => Of(count) == count - 1;

    public T Of<T>(params T[] all) => all[Of(all.Length)];
}
