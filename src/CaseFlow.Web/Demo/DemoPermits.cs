using CaseFlow.Permits;

namespace CaseFlow.Web.Demo;

/// <summary>
/// Permits to work of the days before: finished, stopped by a reading and resumed, let lapse; and of the next days: one for each step before work, so that
/// each of the permit's people finds something to do.
/// </summary>
public sealed class DemoPermits : IDemoChapter
{
    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly Evening = new(17, 0);

    private static readonly DemoPermit Pipe = new("hot-work", "grade-2", "包装区", "包装线 2 号输送机支架（演示）", "补焊输送机支架", "电焊");
    private static readonly DemoPermit Tank = new("confined-space", "standard", "污水处理站", "污水调节池（演示）", "清理池底沉渣", "人工清掏，强制通风");
    private static readonly DemoPermit Flange = new("hot-work", "grade-1", "树脂车间", "2 号反应釜回流管法兰（演示）", "更换回流管法兰", "气割、电焊");
    private static readonly DemoPermit Stair = new("hot-work", "grade-2", "仓库", "原料仓库外钢梯（演示）", "加固外钢梯踏步", "电焊");
    private static readonly DemoPermit Duct = new("hot-work", "grade-2", "喷涂区", "喷涂区排风管支架（演示）", "更换排风管支架", "电焊") { IsContracted = true };
    private static readonly DemoPermit Rail = new("hot-work", "grade-2", "装卸区", "装卸平台护栏（演示）", "补焊护栏立杆", "电焊");
    private static readonly DemoPermit Frame = new("hot-work", "grade-1", "树脂车间", "树脂车间管廊支架（演示）", "加装管廊支架", "电焊");

    public bool IsTold(DemoOptions options) => options is { Permits: true, History: true };

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script) =>
        [.. Finished(Pipe, calendar.Ago(9), calendar), .. Finished(Tank, calendar.Ago(6), calendar), .. Stopped(calendar.Ago(5), calendar), .. Lapsed(calendar.Ago(4), calendar), .. Ahead(calendar)];

    private static IEnumerable<DemoAct> Finished(DemoPermit permit, DateOnly day, DemoCalendar calendar)
    {
        yield return Applied(permit, day, 7, 30, calendar);
        yield return Done(day, 8, 0, calendar, permit.ApproveAsync);
        yield return Done(day, 8, 50, calendar, cast => permit.LookAsync(cast, PermitTasks.Confirm, "Confirm"));
        yield return Done(day, 9, 5, calendar, cast => permit.AnswerAsync(cast, PermitTasks.Start, "Start"));
        yield return Done(day, 10, 40, calendar, permit.MeasureAsync);
        yield return Done(day, 11, 20, calendar, cast => permit.AnswerAsync(cast, PermitTasks.Work, "HandBack"));
        yield return Done(day, 11, 45, calendar, cast => permit.AnswerAsync(cast, PermitTasks.Accept, "Accept", "现场已清理，无余火、无遗留物。"));
    }

    // A reading out of limits stops the work; aired and measured again, it goes on.
    private static IEnumerable<DemoAct> Stopped(DateOnly day, DemoCalendar calendar)
    {
        yield return Applied(Flange, day, 7, 20, calendar);
        yield return Done(day, 8, 10, calendar, Flange.ApproveAsync);
        yield return Done(day, 8, 50, calendar, cast => Flange.LookAsync(cast, PermitTasks.Confirm, "Confirm"));
        yield return Done(day, 9, 5, calendar, cast => Flange.AnswerAsync(cast, PermitTasks.Start, "Start"));
        yield return Done(day, 10, 15, calendar, cast => Flange.MeasureAsync(cast, "combustible", 0.6m));
        yield return Done(day, 10, 55, calendar, cast => Flange.LookAsync(cast, PermitTasks.Resume, "Resume"));
        yield return Done(day, 14, 30, calendar, cast => Flange.AnswerAsync(cast, PermitTasks.Work, "HandBack"));
        yield return Done(day, 15, 0, calendar, cast => Flange.AnswerAsync(cast, PermitTasks.Accept, "Accept", "法兰已复位，现场清理完毕。"));
    }

    // Approved, and then nobody came.
    private static IEnumerable<DemoAct> Lapsed(DateOnly day, DemoCalendar calendar)
    {
        yield return Applied(Stair, day, 7, 40, calendar);
        yield return Done(day, 8, 20, calendar, Stair.ApproveAsync);
    }

    // The next working day: returned to the contractor, before the workshop head, before the safety department, approved.
    private static IEnumerable<DemoAct> Ahead(DemoCalendar calendar)
    {
        var (written, next) = (calendar.Now.AddMinutes(-50), DemoCalendar.After(calendar.Today, 1));
        foreach (var permit in new[] { Duct, Rail, Frame })
        {
            yield return new DemoAct(written, (cast, _) => permit.ApplyAsync(cast, calendar.At(next, 9), calendar.At(next, 17), new DailyPeriod(Morning, Evening)));
        }

        yield return new DemoAct(written.AddMinutes(15), (cast, _) => Duct.AnswerAsync(cast, PermitTasks.ConfirmSite, "Return", "排风管内有漆垢，请写明清理和测爆后再报。"));
        yield return new DemoAct(written.AddMinutes(20), (cast, _) => Frame.AnswerAsync(cast, PermitTasks.ConfirmSite, "Approve", "已到现场核对，下方已清空。"));
    }

    private static DemoAct Applied(DemoPermit permit, DateOnly day, int hour, int minute, DemoCalendar calendar) =>
        Done(day, hour, minute, calendar, cast => permit.ApplyAsync(cast, calendar.At(day, 9), calendar.At(day, 17), new DailyPeriod(Morning, Evening)));

    private static DemoAct Done(DateOnly day, int hour, int minute, DemoCalendar calendar, Func<DemoCast, Task> doAsync) => new(calendar.At(day, hour, minute), (cast, _) => doAsync(cast));
}
