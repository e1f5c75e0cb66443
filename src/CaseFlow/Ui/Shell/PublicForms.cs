namespace CaseFlow.Ui.Shell;

/// <summary>Forms that anybody may send without an account.</summary>
public static class PublicForms
{
    /// <summary>The rate limiter's policy: how often one address may send such a form. The host says how often that is.</summary>
    public const string Policy = "public-form";
}
