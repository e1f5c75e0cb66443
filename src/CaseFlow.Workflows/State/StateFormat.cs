using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Workflows.State;

/// <summary>The number of the state's shape, and the way from every earlier one to it.</summary>
internal static class StateFormat
{
    public const int Current = 1;

    /// <summary>Leaves every alphabet as it is: escaped, Chinese text would take twice the room in every state.</summary>
    private static readonly WorkflowJson Compact = new(new JsonSerializerOptions(WorkflowJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>One for each earlier format, in order: the one at index n turns format n + 1 into n + 2.</summary>
    private static readonly IReadOnlyList<IStateUpcaster> Upcasters = [];

    public static InstanceRecord Read(InstanceState state)
    {
        if (state.Engine != WorkflowInterpreter.EngineName)
            throw new InvalidOperationException($"The instance runs on the engine '{state.Engine}', not on '{WorkflowInterpreter.EngineName}'.");
        if (state.Format is < 1 or > Current)
            throw new InvalidOperationException($"The state has format {state.Format}; this version reads up to {Current}.");

        if (state.Format == Current)
            return JsonSerializer.Deserialize(state.Bytes.Span, WorkflowJson.Default.InstanceRecord)!;

        var json = JsonNode.Parse(state.Bytes.Span)!.AsObject();
        foreach (var upcaster in Upcasters.Skip(state.Format - 1)) upcaster.Upcast(json);
        return json.Deserialize(WorkflowJson.Default.InstanceRecord)!;
    }

    public static InstanceState Write(InstanceRecord record) =>
        new(WorkflowInterpreter.EngineName, Current, JsonSerializer.SerializeToUtf8Bytes(record, Compact.InstanceRecord));
}
