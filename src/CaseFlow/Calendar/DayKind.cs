namespace CaseFlow.Calendar;

/// <summary>What sort of day a date is; the four exclude each other.</summary>
public enum DayKind
{
    /// <summary>工作日: an ordinary weekday.</summary>
    WorkingDay,

    /// <summary>调休上班: a weekend day that is worked to make up for a holiday; a working day in every respect.</summary>
    MakeUpWorkingDay,

    /// <summary>休息日: an ordinary Saturday or Sunday.</summary>
    RestDay,

    /// <summary>节假日: a day off by the State Council's notice, weekend days inside the holiday included.</summary>
    Holiday,
}
