using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Campaigns;

/// <summary>What the inbox says about a campaign's tasks: which work, whose, and due when its phase ends.</summary>
public sealed class CampaignTaskSubject(string kind, TownClock clock) : ITaskSubject
{
    public string Kind => kind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var campaign = context.Shared<Campaign>() ?? await context.CampaignOfCaseAsync(request.CaseId!, cancellationToken);
        var item = campaign.Item(ItemOf(request.Payload));
        var file = (await context.Db.Cases.FindAsync([request.CaseId], cancellationToken))!;
        return new TaskAbout(new Message("campaign.task-subject", item.Name.AsArgument(), file.Title), clock.EndOf(campaign.DueOn(item)), []);
    }

    /// <summary>Which work item a task's payload names; empty if none.</summary>
    public static string ItemOf(JsonElement? payload) =>
        payload is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty("item", out var item) ? item.GetString() ?? "" : "";

    /// <summary>Which work item a stored task is about; empty if none.</summary>
    public static string ItemOf(WorkTask task)
    {
        if (task.Payload is null)
        {
            return "";
        }

        using var payload = JsonDocument.Parse(task.Payload);
        return ItemOf(payload.RootElement);
    }
}
