namespace CaseFlow.Ui.Account;

/// <summary>What a page says before anybody has signed in.</summary>
public interface IAccountFacts
{
    /// <summary>Under the product's name: whose platform this is, in the reader's language.</summary>
    string Platform { get; }

    /// <summary>Whether the data is invented.</summary>
    bool IsDemo { get; }

    /// <summary>The public report form; null hides the link.</summary>
    string? PublicReportHref { get; }
}
