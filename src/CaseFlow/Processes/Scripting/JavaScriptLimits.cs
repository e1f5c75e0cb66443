using System.Globalization;
using Jint;

namespace CaseFlow.Processes.Scripting;

/// <summary>What a script may use before it is taken to run for ever. Generous for arithmetic on a form, far too little to harm the host.</summary>
internal static class JavaScriptLimits
{
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan RegexTime = TimeSpan.FromMilliseconds(500);

    public static readonly ScriptPreparationOptions Preparation = ScriptPreparationOptions.Default with
    {
        CollectReferencedGlobals = true,
        ParsingOptions = ScriptParsingOptions.Default with { AllowReturnOutsideFunction = true, RegexTimeout = RegexTime },
    };

    public static void Apply(Options options, DateTimeOffset now, TimeZoneInfo zone)
    {
        options.MaxStatements(100_000)
            .TimeoutInterval(Time)
            .LimitMemory(32 * 1024 * 1024)
            .LimitRecursion(100)
            .RegexTimeoutInterval(RegexTime)
            .MaxArraySize(100_000)
            .MaxJsonParseDepth(64)
            .DisableStringCompilation()
            .LocalTimeZone(zone)
            .Culture(CultureInfo.InvariantCulture);
        options.TimeSystem = new BurstClock(now, zone);
    }
}
