using CaseFlow.Language;

namespace CaseFlow.Ui.Account;

/// <summary>The default: no township is named, nothing is offered without an account.</summary>
/// <param name="texts">For the platform's plain name.</param>
public sealed class PlainAccountFacts(Texts texts) : IAccountFacts
{
    /// <inheritdoc/>
    public string Platform => texts["signin.platform"];

    /// <inheritdoc/>
    public bool IsDemo => false;

    /// <inheritdoc/>
    public string? PublicReportHref => null;
}
