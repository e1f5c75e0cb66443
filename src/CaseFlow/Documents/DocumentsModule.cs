using CaseFlow.Language;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Documents;

public static class DocumentsModule
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<DocumentOptions>().BindConfiguration("Documents").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(new TextSource(typeof(DocumentTexts)));
        services.AddSingleton<FileInspection>();
        services.AddSingleton<AttachmentSubjects>();
        services.AddSingleton<AttachFile>();
        services.AddSingleton<RemoveAttachment>();
        services.AddSingleton<PaperFonts>();
        services.AddSingleton<PdfDocument>();
        return services;
    }
}
