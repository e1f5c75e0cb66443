using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Drafts;

public static class DraftsModule
{
    public static IServiceCollection AddDrafts(this IServiceCollection services) => services.AddSingleton<SaveDraft>().AddSingleton<DropDraft>();
}
