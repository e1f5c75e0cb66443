using System.Globalization;
using CaseFlow.Language;
using Xunit;

namespace CaseFlow.Tests.Installed;

/// <summary>Asserts that a stored sentence is a sentence for every reader.</summary>
internal static class BothLanguages
{
    public static void Say(Texts texts, Message message)
    {
        foreach (var culture in Texts.Cultures)
        {
            var sentence = texts.Render(message, CultureInfo.GetCultureInfo(culture));
            Assert.DoesNotMatch(@"^\w+\.[a-z][\w.-]*$|[@\u001F]\w+\.", sentence);
            Assert.DoesNotContain('\u001F', sentence);
        }
    }
}
