using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class WordsOfPermits
{
    private static readonly CaseFlow.Language.Texts Texts = new([new CaseFlow.Language.TextSource(typeof(PermitTexts)), new CaseFlow.Language.TextSource(typeof(CaseFlow.Calendar.CalendarTexts))]);

    [Fact]
    public void Every_value_people_read_has_a_word()
    {
        var keys = Keys<PermitStatus>().Concat(Keys<PermitAction>()).Concat(Keys<CrewRole>()).Concat(Keys<RequiredField>()).Concat(Keys<OffTime>()).Concat(Keys<ConflictSeverity>()).Concat(Keys<PeriodChoice>());

        Assert.All(keys, key => Assert.True(Texts.Has(key), key));
    }

    [Fact]
    public void Every_approver_of_a_chain_has_a_word() =>
        Assert.All(PermitScene.Types.All.SelectMany(t => t.Grades).SelectMany(g => g.Chain), s => Assert.True(Texts.Has($"permit.approver.{s.Role}"), s.Role));

    [Fact]
    public void Every_refusal_of_an_application_has_a_sentence()
    {
        var world = new PermitScene();

        Assert.All(world.Refusals(new PermitContent()), code => Assert.True(Texts.Has(code), code));
    }

    private static IEnumerable<string> Keys<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(PermitWords.Key);
}
