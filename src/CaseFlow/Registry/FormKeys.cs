namespace CaseFlow.Registry;

/// <summary>Under which key the draft of each form is kept; the operation that a form ends in drops it.</summary>
public static class FormKeys
{
    /// <summary>The form of a new enterprise.</summary>
    public const string NewEnterprise = "enterprise:new";

    /// <summary>The forms of an enterprise's facts and contacts.</summary>
    public static string Enterprise(string id) => $"enterprise:{id}";

    /// <summary>A new person of an enterprise.</summary>
    public static string NewEmployee(string enterpriseId) => $"employee:new:{enterpriseId}";

    /// <summary>A person.</summary>
    public static string Employee(string id) => $"employee:{id}";

    /// <summary>A new certificate of a person.</summary>
    public static string NewCertificate(string employeeId) => $"certificate:new:{employeeId}";

    /// <summary>A certificate.</summary>
    public static string Certificate(string id) => $"certificate:{id}";
}
