using Mono.Cecil;
using Xunit;

namespace CaseFlow.Tests.Architecture;

public sealed class KeepingTheRooms
{
    private static readonly string[] Unwelcome = ["Service", "Manager", "Helper", "Helpers", "Utils", "Common", "Impl"];

    private static readonly string[] SourceFolders = ["src", "tests"];

    [Fact]
    public void Rooms_use_only_whom_they_may() => Assert.Equal("", string.Join("\n", Rooms.Forbidden(Rooms.May)));

    [Fact]
    public void Canary_the_rule_notices_a_use_that_is_not_allowed()
    {
        var stricter = new Dictionary<string, string[]>(Rooms.May) { ["Permits"] = [.. Rooms.May["Permits"].Except(["Registry"])] };

        Assert.Contains(Rooms.Forbidden(stricter), use => use.StartsWith("CaseFlow.Permits.", StringComparison.Ordinal) && use.Contains("CaseFlow.Registry.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_room_is_in_the_dictionary() =>
        Assert.Equal(Rooms.May.Keys.Order(), Rooms.Own(Rooms.Business).Select(t => Rooms.RoomOf(t.FullName)).OfType<string>().Distinct().Order());

    [Fact]
    public void The_engine_uses_no_other_room() =>
        Assert.Empty(Rooms.Using(Rooms.Engine, _ => true, [.. Rooms.May.Keys.Select(r => $"CaseFlow.{r}."), "CaseFlow.Web.", "Microsoft.EntityFrameworkCore", "Quartz", "Jint"]));

    [Fact]
    public void Only_pages_and_ui_see_Blazor_and_Radzen()
    {
        string[] blazor = ["Microsoft.AspNetCore.Components.", "Radzen."];

        Assert.Empty(Rooms.Using(Rooms.Business, t => !IsFace(t), blazor));
        Assert.NotEmpty(Rooms.Using(Rooms.Business, IsFace, blazor));
    }

    [Fact]
    public void Every_page_says_who_may_see_it()
    {
        var pages = new[] { Rooms.Business, Rooms.Host }.SelectMany(Rooms.Own).Where(t => Has(t, "RouteAttribute")).ToList();

        Assert.NotEmpty(pages);
        Assert.Empty(pages.Where(p => !Has(p, "AuthorizeAttribute") && !Has(p, "AllowAnonymousAttribute")).Select(p => p.FullName));
    }

    [Fact]
    public void No_name_hides_what_a_type_does() =>
        Assert.Empty(new[] { Rooms.Business, Rooms.Engine, Rooms.Host }.SelectMany(Rooms.Own).Where(t => Unwelcome.Any(w => t.Name.EndsWith(w, StringComparison.Ordinal))).Select(t => t.FullName));

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Assert.Empty(Sources().Where(f => File.ReadLines(f).Count() > 400).Select(f => Path.GetRelativePath(SeedFiles.Root, f)));

    private static IEnumerable<string> Sources() => SourceFolders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SeedFiles.Root, folder), "*", SearchOption.AllDirectories))
        .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".css", StringComparison.Ordinal))
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Migrations"));

    // A module line names what a slice shows in the navigation; that is not seeing Blazor.
    private static bool IsFace(TypeDefinition type) =>
        Rooms.RoomOf(type.FullName) == "Ui" || type.FullName.Contains(".Pages.", StringComparison.Ordinal) || type.FullName.EndsWith("._Imports", StringComparison.Ordinal);

    private static bool Has(TypeDefinition type, string attribute) => type.CustomAttributes.Any(a => a.AttributeType.Name == attribute);
}
