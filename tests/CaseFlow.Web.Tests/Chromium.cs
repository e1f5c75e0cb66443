using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>A real browser, shared by all tests; each person gets a context (cookies, storage) of their own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        try
        {
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Executable(),
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
        catch (PlaywrightException missing)
        {
            throw new InvalidOperationException("No browser can be started, so no journey can be tested here. tests/run installs one; CASEFLOW_CHROMIUM names another.", missing);
        }
    }

    /// <summary>Opens a window for one person.</summary>
    public async Task<IPage> WindowAsync(string address, int width, int height, bool english = false)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            TimezoneId = "Asia/Shanghai",
            HasTouch = width < 500,
        });
        context.SetDefaultTimeout(20_000);
        if (english)
        {
            await context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c%3Den%7Cuic%3Den", Url = address }]);
        }

        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Executable() =>
        Environment.GetEnvironmentVariable("CASEFLOW_CHROMIUM") ?? Known.FirstOrDefault(File.Exists);
}
