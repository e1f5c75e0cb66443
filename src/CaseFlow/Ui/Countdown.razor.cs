using System.Globalization;
using CaseFlow.Language;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Ui;

/// <summary>The time left until an instant, ticking each second.</summary>
public sealed partial class Countdown : ComponentBase, IDisposable
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(20);
    private ITimer? _timer;
    private DateTimeOffset _until;
    private TimeSpan _left;

    /// <summary>The end.</summary>
    [Parameter, EditorRequired] public DateTimeOffset Until { get; set; }

    /// <summary>The words once it is over.</summary>
    [Parameter] public string? Over { get; set; }

    /// <summary>Called once when the end comes while the page is open.</summary>
    [Parameter] public EventCallback Ended { get; set; }

    [Inject] private TimeProvider Time { get; set; } = default!;

    private string Left => Math.Max(0, (long)_left.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);

    private string First => _left <= TimeSpan.Zero
        ? Over ?? Texts["ui.over"]
        : _left < TimeSpan.FromHours(1)
            ? _left.ToString(@"mm\:ss", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{(int)_left.TotalHours}:{_left:mm\\:ss}");

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (Until == _until)
        {
            return;
        }

        _until = Until;
        _left = Until - Time.GetUtcNow();
        _timer?.Dispose();
        _timer = _left > TimeSpan.Zero && _left < LongestTimer
            ? Time.CreateTimer(_ => _ = InvokeAsync(Ended.InvokeAsync), null, _left, Timeout.InfiniteTimeSpan)
            : null;
    }
}
