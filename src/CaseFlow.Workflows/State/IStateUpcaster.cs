using System.Text.Json.Nodes;

namespace CaseFlow.Workflows.State;

/// <summary>Turns a state of one format into the next.</summary>
internal interface IStateUpcaster
{
    /// <summary>Changes the state in place.</summary>
    void Upcast(JsonObject state);
}
