using System.Diagnostics;
using static CaseFlow.Workflows.Tests.Given;
using static CaseFlow.Workflows.Tests.Played;

namespace CaseFlow.Workflows.Tests.Scenarios;

public sealed class EvaluatingScripts
{
    [Theory]
    [InlineData("while (true) {}")]
    [InlineData("for (;;);")]
    [InlineData("(function f() { return f(); })()")]
    [InlineData("var a = []; while (true) a.push('x'.repeat(100000))")]
    [InlineData("new Array(1e9).fill(0)")]
    [InlineData("/(a+)+$/.test('a'.repeat(40) + '!')")]
    [InlineData("var o = {}; o.self = o; o")]
    public async Task A_script_without_measure_faults_quickly(string script)
    {
        var clock = Stopwatch.StartNew();
        var (_, burst) = await Bursts.RunAsync(Definition(Activity("SetOutput", "o", ("outputName", Literal("x")), ("outputValue", Js(script, "Object")))));

        Assert.Equal(InstanceSubStatus.Faulted, burst.SubStatus);
        Assert.False(Assert.Single(burst.Incidents).IsModelled);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("System.IO.File.ReadAllText('/etc/passwd')")]
    [InlineData("importNamespace('System')")]
    [InlineData("eval('1 + 1')")]
    [InlineData("getInput.constructor('return 1')()")]
    public async Task A_script_has_no_way_out(string script) => Assert.Equal(["say"], (await Async(Definition(LineOf("say", script)))).Incidents);

    [Fact]
    public async Task A_body_may_be_statements_with_return() =>
        Assert.Equal(["even"], (await Async(Definition(LineOf("say", "const n = 4; if (n % 2 == 0) { return 'even' } return 'odd'")))).Lines);

    [Fact]
    public async Task Two_scripts_may_declare_the_same_name() =>
        Assert.Equal(["1", "2"], (await Async(Definition(Sequence("main", LineOf("a", "const x = 1; x"), LineOf("b", "const x = 2; x"))))).Lines);

    [Fact]
    public async Task Dates_follow_the_bursts_clock_and_the_towns_zone() =>
        Assert.Equal(["2026-07-01T00:00:00.000Z 8"], (await Async(Definition(LineOf("say", "new Date(Date.now()).toISOString() + ' ' + new Date().getHours()")))).Lines);

    [Fact]
    public async Task A_change_inside_an_object_is_kept_through_either_name() =>
        Assert.Equal(["3 4"], (await Async(Definition(
            Sequence("main", LineOf("a", "getO().a = 3; variables.O.b = 4; ''"), LineOf("b", "getO().a + ' ' + variables.O.b")), Variable("O", "ObjectDictionary", "{}")))).Lines[1..]);

    [Fact]
    public async Task Chinese_text_stays_readable_in_toJson() =>
        Assert.Equal(["{\"a\":\"动火\"}"], (await Async(Definition(LineOf("say", "toJson({ a: '动火' })")))).Lines);

    [Fact]
    public async Task Texts_can_be_tested_for_emptiness() =>
        Assert.Equal(["true true false"], (await Async(Definition(LineOf("say", "isNullOrEmpty('') + ' ' + isNullOrWhiteSpace(' ') + ' ' + isNullOrEmpty('x')")))).Lines);

    [Fact]
    public async Task A_script_can_name_and_correlate_its_instance()
    {
        var (_, burst) = await Bursts.RunAsync(Definition(LineOf("say", "setWorkflowInstanceName('N'); setCorrelationId('C'); newGuid() != newGuidString()")));

        Assert.Equal(("N", "C"), (burst.Name, burst.CorrelationId));
        Assert.Equal([new BurstRequest.LineWritten("True")], burst.Requests);
    }

    [Fact]
    public async Task Liquid_sees_variables_and_inputs()
    {
        var say = Activity("WriteLine", "say", ("text", Liquid("{{ Variables.Who.name }} {% if Variables.N > 1 %}{{ Input.City | upcase }}{% endif %}")));

        var played = await Async(
            Definition(say, Variable("Who", "ObjectDictionary", "{\"name\":\"ann\"}"), Variable("N", "Int32", "2")).WithInput("City"), [], new() { ["City"] = "oslo" });

        Assert.Equal(["ann OSLO"], played.Lines);
    }

    [Fact]
    public async Task Liquid_shows_dates_in_the_towns_zone_and_now_is_the_bursts_instant() => Assert.Equal(["2026-01-02 11:04, 2026-07-01 08:00"], (await Async(Definition(
        Activity("WriteLine", "say", ("text", Liquid("{{ Variables.D | date: '%Y-%m-%d %H:%M' }}, {{ 'now' | date: '%Y-%m-%d %H:%M' }}"))), Variable("D", "String", "2026-01-02T03:04:05Z")))).Lines);

    [Fact]
    public async Task A_template_without_measure_faults() =>
        Assert.Equal(["say"], (await Async(Definition(Activity("WriteLine", "say", ("text", Liquid("{% for i in (1..100000000) %}x{% endfor %}")))))).Incidents);

    [Theory]
    [InlineData("Int32", "2.5", "2")]
    [InlineData("Int32", "3.7", "4")]
    [InlineData("Int32", "'nonsense'", "0")]
    [InlineData("String", "true", "True")]
    [InlineData("Boolean", "'true'", "true")]
    [InlineData("Double", "'1.5'", "1.5")]
    [InlineData("Object", "'5'", "5")]
    public async Task What_an_activity_sets_becomes_of_the_variables_type(string type, string script, string expected) =>
        Assert.Equal([expected], (await Async(Definition(Sequence("main", Set("s", "V", script), LineOf("say", "String(getV())")), Variable("V", type)))).Lines);

    [Fact]
    public async Task A_task_result_is_not_converted_neither_at_once_nor_after_a_wait() =>
        Assert.Equal(["121", "121"], (await Async(
            Definition(Sequence("main", Task("a", "N"), LineOf("x", "getN() + 1"), Task("b"), LineOf("y", "getN() + 1")), Variable("N", "Int32")), Answer("a", "\"12\""), Answer("b"))).Lines);
}
