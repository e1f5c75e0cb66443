using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaseFlow.Workflows.Expressions;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;

namespace CaseFlow.Processes.Scripting;

/// <summary>Values to scripts and back.</summary>
internal static class JavaScriptValues
{
    private const int MaxDepth = 64;

    /// <summary>What Elsa's <c>toJson</c> writes: every alphabet as it is, a plus sign escaped.</summary>
    private static readonly JsonWriterOptions Shown = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = MaxDepth };

    private static readonly JsonWriterOptions Stored = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    public static JsValue ToScript(Engine engine, ScriptValue value) =>
        value.IsInstant && value.Json.TryGetDateTimeOffset(out var instant) ? new JsDate(engine, instant) : ToScript(engine, value.Json);

    public static ScriptValue FromScript(JsValue value) => value switch
    {
        JsString text => ScriptValue.Of(text.ToString()),
        JsBoolean truth => ScriptValue.Of(truth.AsBoolean()),
        JsNumber number => new(JsonValues.Of(number.AsNumber())),
        JsDate date => double.IsNaN(date.DateValue) ? ScriptValue.Null : ScriptValue.Of(new DateTimeOffset(date.ToDateTime().ToUniversalTime())),
        _ when value.IsNull() || value.IsUndefined() => ScriptValue.Null,
        _ => new(JsonElement.Parse(Write(value, Stored).WrittenSpan)),
    };

    public static string ToJsonText(JsValue value) => Encoding.UTF8.GetString(Write(value, Shown).WrittenSpan);

    private static JsValue ToScript(Engine engine, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                return json.GetString()!;
            case JsonValueKind.Number:
                return json.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return json.GetBoolean();
            case JsonValueKind.Array:
                return new JsArray(engine, [.. json.EnumerateArray().Select(item => ToScript(engine, item))]);
            case JsonValueKind.Object:
                return JsObject.CreateFromEntries(engine, json.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, ToScript(engine, property.Value))));
            default:
                return JsValue.Null;
        }
    }

    private static ArrayBufferWriter<byte> Write(JsValue value, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, options);
        Write(writer, value, depth: 0);
        writer.Flush();
        return buffer;
    }

    private static void Write(Utf8JsonWriter writer, JsValue value, int depth)
    {
        if (depth >= MaxDepth) throw new ExpressionException("The script's value is nested too deeply, or contains itself.");
        switch (value)
        {
            case JsString or JsBoolean or JsNumber or JsDate:
                WriteScalar(writer, value);
                break;
            case JsArray array:
                writer.WriteStartArray();
                foreach (var item in array) Write(writer, item, depth + 1);
                writer.WriteEndArray();
                break;
            case Function or JsSymbol:
                writer.WriteNullValue();
                break;
            case ObjectInstance instance:
                WriteObject(writer, instance, depth);
                break;
            default:
                if (value.IsNull() || value.IsUndefined()) writer.WriteNullValue();
                else writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, JsValue value)
    {
        // Through the writer's own encoder, which decides how texts look.
        if (FromScript(value) is { Text: { } text }) writer.WriteStringValue(text);
        else FromScript(value).Json.WriteTo(writer);
    }

    private static void WriteObject(Utf8JsonWriter writer, ObjectInstance instance, int depth)
    {
        writer.WriteStartObject();
        foreach (var (key, property) in instance.GetOwnProperties())
        {
            if (!property.Enumerable || key is JsSymbol) continue;
            var member = instance.Get(key);
            if (member.IsUndefined() || member is Function) continue;
            writer.WritePropertyName(key.ToString());
            Write(writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }
}
