using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Web.Hosting;

/// <summary>Section <c>Storage</c>: where things are kept and read from.</summary>
public sealed class StorageOptions
{
    /// <summary>The folder that holds everything to be backed up; relative to the content root.</summary>
    [Required]
    public string DataFolder { get; set; } = "data";

    /// <summary><c>Sqlite</c> (embedded) or <c>Postgres</c>.</summary>
    [AllowedValues("Sqlite", "Postgres")]
    public string Provider { get; set; } = "Sqlite";

    /// <summary>For PostgreSQL; empty means <c>caseflow.db</c> in the data folder.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Workflow definitions; empty means <c>workflows</c> beside the program.</summary>
    public string WorkflowsFolder { get; set; } = "";

    /// <summary>What a new installation starts with; empty means <c>seed</c> beside the program.</summary>
    public string SeedFolder { get; set; } = "";

    /// <summary>Seconds between two looks for due work.</summary>
    [Range(1, 3600)]
    public int BeatSeconds { get; set; } = 5;
}
