using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Workflows;

namespace CaseFlow.Processes.Playing;

/// <summary>
/// Plays a script to a definition on a virtual clock, without a database, and tells what happened. It answers no task by itself.
/// Ids and time come from the play, so the same script always gives the same document.
/// </summary>
/// <param name="interpreter">Who runs the definitions.</param>
/// <param name="definitions">What the definition may call.</param>
public sealed class DefinitionPlayer(IWorkflowInterpreter interpreter, IDefinitionSource definitions)
{
    private const int BurstsAStep = 10_000;

    private readonly List<PlayedInstance> instances = [];
    private readonly Queue<Func<CancellationToken, Task>> pending = new();
    private readonly List<string> lines = [];
    private DateTimeOffset now;
    private int ids;

    /// <summary>What happened, step by step, in the shape of a recorded run.</summary>
    /// <param name="definition">The definition to start.</param>
    /// <param name="script">What happens to it.</param>
    /// <param name="cancellationToken">Ends the play early.</param>
    /// <exception cref="InvalidOperationException">A step never came to rest.</exception>
    public async Task<JsonObject> PlayAsync(DefinitionDocument definition, PlayScript script, CancellationToken cancellationToken)
    {
        instances.Clear();
        (now, ids) = (script.Start, 0);
        pending.Enqueue(ct => StartAsync(definition, new(NewId(), script.Input), parent: null, parentBookmarkId: null, ct));
        await SettleAsync(cancellationToken).ConfigureAwait(false);
        var steps = new JsonArray(Describe(JsonValue.Create("start")));
        foreach (var step in script.Steps)
        {
            lines.Clear();
            var refusal = await TakeAsync(step, cancellationToken).ConfigureAwait(false);
            steps.Add(refusal is null ? Describe(JsonNode.Parse(step.Json.GetRawText())) : new JsonObject { ["refused"] = refusal });
        }

        return PlayReport.OfPlay(instances, steps);
    }

    private JsonObject Describe(JsonNode? stimulus) => PlayReport.OfStep(stimulus, lines, instances);

    private string NewId() => (++ids).ToString("D8", CultureInfo.InvariantCulture);

    private BurstContext World() => new(now, NewId);

    private async Task<string?> TakeAsync(PlayStep step, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case PlayStep.AnswerTask answer:
                var open = Open(BookmarkKind.Task).FirstOrDefault(one =>
                    one.Bookmark.Name == answer.Task && (answer.Activity is null || one.Bookmark.ActivityId == answer.Activity));
                if (open.Bookmark is null) return $"no open task '{answer.Task}'" + (answer.Activity is null ? "" : $" of activity '{answer.Activity}'");
                pending.Enqueue(ct => ResumeAsync(open.Instance, open.Bookmark.Id, answer.Result, ct));
                break;
            case PlayStep.PublishEvent published:
                Deliver(published.Event, published.Payload, _ => true);
                break;
            case PlayStep.Advance advance:
                await AdvanceAsync(advance.Span, cancellationToken).ConfigureAwait(false);
                break;
        }

        await SettleAsync(cancellationToken).ConfigureAwait(false);
        return null;
    }

    private IEnumerable<(PlayedInstance Instance, Bookmark Bookmark)> Open(BookmarkKind kind) =>
        instances.SelectMany(instance => instance.Bookmarks.Where(bookmark => bookmark.Kind == kind).Select(bookmark => (instance, bookmark)));

    /// <summary>Stops at every due timer on the way, in order.</summary>
    private async Task AdvanceAsync(TimeSpan span, CancellationToken cancellationToken)
    {
        var end = now + span;
        while (Open(BookmarkKind.Time).Where(one => one.Bookmark.DueAt <= end).OrderBy(one => one.Bookmark.DueAt).FirstOrDefault() is { Bookmark: not null } due)
        {
            if (due.Bookmark.DueAt > now) now = due.Bookmark.DueAt.Value;
            pending.Enqueue(ct => ResumeAsync(due.Instance, due.Bookmark.Id, null, ct));
            await SettleAsync(cancellationToken).ConfigureAwait(false);
        }

        now = end;
    }

    private void Deliver(string name, JsonElement? payload, Predicate<PlayedInstance> hears)
    {
        foreach (var (instance, bookmark) in Open(BookmarkKind.Event).Where(one => one.Bookmark.Name == name && hears(one.Instance)))
            pending.Enqueue(ct => ResumeAsync(instance, bookmark.Id, payload, ct));
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        for (var bursts = 0; pending.TryDequeue(out var next); bursts++)
        {
            if (bursts == BurstsAStep) throw new InvalidOperationException($"The step has caused {BurstsAStep} bursts and is taken to run for ever.");
            await next(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task StartAsync(DefinitionDocument definition, Stimulus.Start start, PlayedInstance? parent, string? parentBookmarkId, CancellationToken cancellationToken)
    {
        var prepared = await interpreter.PrepareAsync(definition, definitions, cancellationToken).ConfigureAwait(false);
        var instance = new PlayedInstance(start.InstanceId, prepared) { Parent = parent, ParentBookmarkId = parentBookmarkId };
        instances.Add(instance);
        Apply(instance, await interpreter.RunAsync(prepared, null, start, World(), cancellationToken).ConfigureAwait(false));
    }

    private async Task ResumeAsync(PlayedInstance instance, string bookmarkId, JsonElement? value, CancellationToken cancellationToken)
    {
        // What an earlier delivery of the same step has closed is no longer waited for.
        if (instance.Bookmarks.All(bookmark => bookmark.Id != bookmarkId)) return;
        var stimulus = new Stimulus.Resume(bookmarkId, value);
        Apply(instance, await interpreter.RunAsync(instance.Definition, instance.State, stimulus, World(), cancellationToken).ConfigureAwait(false));
    }

    private void Apply(PlayedInstance instance, Burst burst)
    {
        instance.Apply(burst);
        foreach (var request in burst.Requests)
        {
            switch (request)
            {
                case BurstRequest.LineWritten line:
                    lines.Add(line.Text);
                    break;
                case BurstRequest.EventPublished published:
                    pending.Enqueue(_ =>
                    {
                        Deliver(published.EventName, published.Payload, one => published.IsLocal ? one == instance
                            : published.CorrelationId is null || one.CorrelationId == published.CorrelationId);
                        return Task.CompletedTask;
                    });
                    break;
                case BurstRequest.ChildRequested child:
                    pending.Enqueue(ct => StartChildAsync(instance, child, ct));
                    break;
            }
        }

        if (burst.Status == InstanceStatus.Finished) TellParent(instance);
    }

    private async Task StartChildAsync(PlayedInstance parent, BurstRequest.ChildRequested child, CancellationToken cancellationToken)
    {
        var start = new Stimulus.Start(child.ChildId, child.Input, child.CorrelationId, ParentId: parent.Id);
        if (await definitions.FindAsync(child.DefinitionId, cancellationToken).ConfigureAwait(false) is { } definition)
            await StartAsync(definition, start, parent, child.WaitingBookmarkId, cancellationToken).ConfigureAwait(false);
        else if (child.WaitingBookmarkId is { } bookmark)
            Tell(parent, bookmark, new(child.ChildId, InstanceStatus.Finished, InstanceSubStatus.Faulted, new Dictionary<string, JsonElement>()));
    }

    private void TellParent(PlayedInstance child)
    {
        if (child is { Parent: { } parent, ParentBookmarkId: { } bookmark })
            Tell(parent, bookmark, new(child.Id, child.Status, child.SubStatus, child.Output));
    }

    private void Tell(PlayedInstance parent, string bookmarkId, ChildEnd end) => pending.Enqueue(ct => ResumeAsync(parent, bookmarkId, end.ToJson(), ct));
}
