using System.Globalization;

namespace CaseFlow.Inbox.Pages;

/// <summary>The address of a part of the inbox, so that back, forward and a link to it work.</summary>
internal static class InboxAddress
{
    public static string Of(TaskView view, int page)
    {
        List<string> parts = [];
        if (view != TaskView.Mine)
        {
            // Lower case reads better in an address.
#pragma warning disable CA1308
            parts.Add("view=" + view.ToString().ToLowerInvariant());
#pragma warning restore CA1308
        }

        if (page > 1)
        {
            parts.Add("page=" + page.ToString(CultureInfo.InvariantCulture));
        }

        return parts.Count == 0 ? "/inbox" : "/inbox?" + string.Join('&', parts);
    }
}
