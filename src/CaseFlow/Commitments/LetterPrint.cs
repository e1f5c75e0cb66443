using CaseFlow.Campaigns;
using CaseFlow.Documents;
using CaseFlow.Language;

namespace CaseFlow.Commitments;

/// <summary>Letters as they are printed: with what became of them below the text, so that paper and product can be compared.</summary>
public static class LetterPrint
{
    /// <summary>The language of the forms, whoever prints.</summary>
    private static readonly System.Globalization.CultureInfo Chinese = System.Globalization.CultureInfo.GetCultureInfo(Texts.Cultures[0]);

    public static Paper Paper(CommitmentLetter letter, Texts texts) => letter.Text.ToPaper(letter.Way == SigningWay.InProduct
        ?
        [
            texts.In(Chinese, "commitment.print.signed", letter.DoneByName!, CampaignWords.Date(letter.DoneOn!.Value)),
            texts.In(Chinese, "commitment.print.hash", letter.FrozenHash!),
        ]
        : []);
}
