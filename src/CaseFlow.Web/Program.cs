if (await CaseFlow.Web.CommandLine.CommandLine.TryRunAsync(args) is { } exitCode) return exitCode;
var app = WebApplication.CreateBuilder(args).Build(); app.Run();
return 0;
