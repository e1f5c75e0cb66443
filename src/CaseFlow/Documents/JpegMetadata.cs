using System.Buffers.Binary;
using SkiaSharp;

namespace CaseFlow.Documents;

/// <summary>The segments of a JPEG (ITU-T T.81 annex B), without those that tell of its maker and place.</summary>
internal static class JpegMetadata
{
    private const byte Mark = 0xFF;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;

    /// <exception cref="ArgumentOutOfRangeException">A segment reaches beyond the end.</exception>
    public static byte[] Strip(ReadOnlySpan<byte> content)
    {
        var kept = new MemoryStream();
        kept.Write(content[..2]);
        WriteOrientation(kept, OrientationOf(content));
        for (var at = 2; ;)
        {
            var marker = MarkerAt(content, ref at);
            if (marker == EndOfImage)
            {
                kept.Write([Mark, EndOfImage]);
                return kept.ToArray();
            }

            var segment = content.Slice(at, 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]));
            at += segment.Length;
            if (IsDrawn(marker, segment))
            {
                kept.Write(segment);
            }

            if (marker == StartOfScan)
            {
                var scan = content.Slice(at, ScanLength(content[at..]));
                kept.Write(scan);
                at += scan.Length;
            }
        }
    }

    // Any number of fill bytes may stand before a marker.
    private static byte MarkerAt(ReadOnlySpan<byte> content, ref int at)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(content.Slice(at, 2)[0], Mark);
        while (content.Slice(at, 2)[1] == Mark)
        {
            at++;
        }

        return content[at + 1];
    }

    // JFIF, a colour profile and Adobe's note on colours are drawn with; EXIF, XMP, IPTC, further pictures and comments are not.
    private static bool IsDrawn(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        App0 => segment[4..].StartsWith("JFIF\0"u8),
        App14 => true,
        App2 => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        >= App1 and <= App15 or Comment => false,
        _ => true,
    };

    // Up to the next marker that is neither a stuffed zero nor a restart.
    private static int ScanLength(ReadOnlySpan<byte> data)
    {
        for (var at = 0; at < data.Length - 1; at++)
        {
            if (data[at] == Mark && data[at + 1] is not (0 or Mark or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(data));
    }

    private static SKEncodedOrigin OrientationOf(ReadOnlySpan<byte> content)
    {
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data);
        return codec?.EncodedOrigin ?? SKEncodedOrigin.TopLeft;
    }

    // EXIF with this one entry: 0x0112, a short (TIFF 6.0, page 36).
    private static void WriteOrientation(MemoryStream kept, SKEncodedOrigin origin)
    {
        if (origin != SKEncodedOrigin.TopLeft)
        {
            kept.Write([Mark, App1, 0, 34, .. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)origin, 0, 0, 0, 0, 0, 0]);
        }
    }
}
