using CaseFlow.Data;
using CaseFlow.Notifications;
using CaseFlow.Processes;
using CaseFlow.Rehearsals;
using CaseFlow.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Web.Demo;

/// <summary>Opens the installation itself on a clock that can be set: the story is told into its own database before anybody uses it.</summary>
public sealed class DemoHouse(IConfiguration configuration, ILoggerFactory logs, IOptions<StorageOptions> storage, DataFolder folder)
{
    internal RehearsalStage Open(VirtualClock clock)
    {
        // Whoever loses power now starts again with an empty folder.
        var services = StageServices.Create(configuration, logs, clock, folder, options => DatabaseSetup.Configure(options, storage.Value, folder.Path, isDurable: false));

        // Invented people have no mailbox: what they would have got in the past year lies in the folder.
        services.PostConfigure<MailOptions>(mail => mail.Host = "");
        return new RehearsalStage(services.BuildServiceProvider(), clock, new Nothing());
    }

    private sealed class Nothing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
