using System.Text.Json;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Asks for a task to be done, by a person or by a program, and waits for the answer, which is its result.</summary>
internal sealed class RunTask(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<string> taskName = reader.Text("taskName", required: true);
    private readonly ActivityInput<JsonElement?> payload = reader.Input("payload", null, Conversion.ToObject);
    private readonly OutputTarget result = reader.Output("result");

    public override void Execute(ActivityContext context)
    {
        var name = taskName.Evaluate(context);
        var data = payload.Evaluate(context);
        var bookmark = context.Wait(BookmarkKind.Task, name, taskId: context.Burst.NewId());
        context.Request(new BurstRequest.TaskRequested(bookmark.TaskId!, bookmark.Id, Id, name, data));
    }

    public override void Resume(ActivityContext context, OpenBookmark bookmark, ScriptValue value)
    {
        context.SetOutput(result, value);
        context.Complete();
    }
}
