namespace CaseFlow.Web.Demo;

/// <summary>A part of the demo's story: what a few people do in one room of the product.</summary>
public interface IDemoChapter
{
    /// <summary>Whether it is told at all.</summary>
    bool IsTold(DemoOptions options);

    /// <summary>What happens, in any order; what lies ahead of the day of the first start is left out.</summary>
    IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script);
}
