using System.Diagnostics.Metrics;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using Xunit;
using static CaseFlow.Tests.Processes.DefinitionText;

namespace CaseFlow.Tests.Processes;

/// <summary>A process that carries too much is counted, so that somebody looks at its definition.</summary>
public sealed class MeasuringProcesses
{
    [Theory]
    [InlineData(ProcessMeter.MostBookmarks, 0)]
    [InlineData(ProcessMeter.MostBookmarks + 1, 1)]
    public async Task More_waiting_points_than_a_process_should_have_are_counted(int waiting, int counted)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var definition = $"crowd-{waiting}";
        var large = 0;
        using var listener = new MeterListener { InstrumentPublished = (instrument, listening) => Listen(instrument, listening) };
        listener.SetMeasurementEventCallback<int>((_, by, tags, _) => large += tags.ToArray().Any(t => (t.Value as string) == definition) ? by : 0);
        listener.Start();
        await app.ImportAsync("c.json", Sequence(definition, Parallel("all", [.. Enumerable.Range(1, waiting).Select(n => WaitFor($"wait{n}", $"never{n}"))])));

        await app.StartProcessAsync(definition);

        Assert.Equal(counted, large);
    }

    private static void Listen(Instrument instrument, MeterListener listening)
    {
        if (instrument.Name == "caseflow.process.large")
        {
            listening.EnableMeasurementEvents(instrument);
        }
    }
}
