using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

/// <summary>Sees to it that every sentence a test meets can be said in both languages.</summary>
internal static class Spoken
{
    private static readonly Texts Texts = new([new TextSource(typeof(PermitTexts)), new TextSource(typeof(CalendarTexts))]);

    public static IReadOnlyList<string> Codes(IReadOnlyList<Message> messages)
    {
        foreach (var (message, culture) in messages.SelectMany(_ => CaseFlow.Language.Texts.Cultures, (message, name) => (message, CultureInfo.GetCultureInfo(name))))
        {
            var sentence = Texts.Render(message, culture);
            Assert.DoesNotMatch(@"permit\.[a-z]", sentence);
            Assert.DoesNotContain('\u001F', sentence);
        }

        return [.. messages.Select(m => m.Code)];
    }
}
