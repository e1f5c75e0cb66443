using CaseFlow.Language;
using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class ReadingPermitTypes
{
    public static TheoryData<string> Files() => [.. Directory.EnumerateFiles(Path.Combine(SeedFiles.Root, "seed", "permit-types"), "*.json").Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_of_the_seed_is_sound(string file)
    {
        var type = PermitTypeFile.Parse(SeedFiles.Read($"permit-types/{file}"));

        Assert.Equal(Path.GetFileNameWithoutExtension(file), type.Code);
    }

    [Fact]
    public void Hot_work_has_the_standards_figures()
    {
        var type = PermitScene.Types["hot-work"];

        Assert.Equal([8, 8, 72], type.Grades.Select(g => g.LongestHours.Value));
        Assert.Equal([30, 30, 60], type.Grades.Select(g => g.RetestAfterBreakMinutes.Value));
        Assert.All(type.Grades, g => Assert.True(g.LongestHours.Verified));
        Assert.False(type.Periods!.Night.Verified);
        Assert.Equal("special", type.Above(type.Grade("grade-1")!)?.Code);
        Assert.Null(type.Above(type.Grade("special")!));
    }

    [Fact]
    public void Confined_space_calls_the_principal_where_there_is_toxic_risk()
    {
        var grade = PermitScene.Types["confined-space"].Grades[0];

        Assert.Equal(["workshop-head"], grade.ApproversOf(toxicRisk: false, needsFurtherApprover: false).Select(s => s.Role));
        Assert.Equal(["workshop-head", "principal"], grade.ApproversOf(toxicRisk: true, needsFurtherApprover: false).Select(s => s.Role));
    }

    [Fact]
    public void Every_certificate_asked_for_has_a_type()
    {
        var codes = SeedFiles.Read("registry/certificate-types.json");

        Assert.All(PermitScene.Types.All.SelectMany(t => t.Certificates), c => Assert.Contains($"\"{c.CertificateType}\"", codes, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_problem_of_a_file_is_named_at_once_with_its_path()
    {
        var broken = SeedFiles.Read("permit-types/hot-work.json")
            .Replace("\"numberPrefix\": \"DH\"", "\"numberPrefix\": \"d\"", StringComparison.Ordinal)
            .Replace("\"en\": \"Hot work\"", "\"en\": \"\"", StringComparison.Ordinal)
            .Replace("\"value\": 72, \"source\": \"GB 30871-2022\"", "\"value\": 0, \"source\": \"\"", StringComparison.Ordinal)
            .Replace("\"code\": \"grade-2\"", "\"code\": \"grade-1\"", StringComparison.Ordinal);

        var reasons = Assert.Throws<RuleViolationException>(() => PermitTypeFile.Parse(broken)).Reasons;

        Assert.Equal(
            ["permit.file-code-twice", "permit.file-source-missing", "permit.file-text-missing", "permit.file-value", "permit.file-value"],
            reasons.Select(r => r.Code).Order(StringComparer.Ordinal));
        Assert.Contains(reasons, r => r.Arguments[0] == "$.grades[2].longestHours.source");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"code": "x"}""")]
    public void A_file_of_another_shape_is_refused(string json) =>
        Assert.Equal("permit.file-not-readable", Assert.Single(Assert.Throws<RuleViolationException>(() => PermitTypeFile.Parse(json)).Reasons).Code);

    [Fact]
    public void An_unknown_property_is_not_passed_over()
    {
        var broken = SeedFiles.Read("permit-types/hot-work.json").Replace("\"periods\": {", "\"perods\": {", StringComparison.Ordinal);

        Assert.Contains("perods", Assert.Throws<RuleViolationException>(() => PermitTypeFile.Parse(broken)).Reasons[0].Arguments[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_type_is_refused_in_words() => Refusal.Is("permit.type-unknown", () => _ = PermitScene.Types["juggling"]);
}
