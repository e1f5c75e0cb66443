namespace CaseFlow.Registry;

/// <summary>Under which key the draft of each form is kept; the operation that a form ends in drops it.</summary>
public static class FormKeys
{
    /// <summary>The form of a new enterprise.</summary>
    public const string NewEnterprise = "enterprise:new";

    /// <summary>The forms of an enterprise's facts and contacts.</summary>
    public static string Enterprise(string id) => $"enterprise:{id}";

    /// <summary>The form that closes an enterprise.</summary>
    public static string Closing(string id) => $"enterprise:{id}:close";

    /// <summary>A new person of an enterprise.</summary>
    public static string NewEmployee(string enterpriseId) => $"employee:new:{enterpriseId}";

    /// <summary>A person.</summary>
    public static string Employee(string id) => $"employee:{id}";

    /// <summary>A new certificate of a person.</summary>
    public static string NewCertificate(string employeeId) => $"certificate:new:{employeeId}";

    /// <summary>A certificate.</summary>
    public static string Certificate(string id) => $"certificate:{id}";

    /// <summary>A new project of an enterprise.</summary>
    public static string NewProject(string enterpriseId) => $"project:new:{enterpriseId}";

    /// <summary>A project's name and kind.</summary>
    public static string Project(string id) => $"project:{id}";

    /// <summary>A stage of a project.</summary>
    public static string ProjectStage(string id, ProjectStage stage) => $"project:{id}:{stage}";
}
