using System.Buffers.Binary;
using CaseFlow.Language;

namespace CaseFlow.Documents;

/// <summary>
/// Takes out of a picture what tells of its maker and place (EXIF with GPS and camera, XMP, IPTC, comments, and whatever hides behind the picture's end).
/// The picture itself is copied byte by byte: nothing is drawn anew, colours and, of a JPEG, how the camera was held stay.
/// Evidence keeps its original; this is for files whose sender is protected.
/// </summary>
public static class PictureMetadata
{
    private const int PngHeader = 8;
    private const int WebpHeader = 12;
    private const byte HasExifOrXmp = 0x08 | 0x04;

    // ISO/IEC 15948: what a decoder needs to draw, colour and size included; texts, times and eXIf are not among it.
    private static readonly string[] DrawnInPng = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"];

    private static readonly string[] DrawnInWebp = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <returns>The picture without; the content itself where it is no picture that the product takes.</returns>
    /// <exception cref="RuleViolationException">It is broken, so that nobody could say what stays in it.</exception>
    public static byte[] Strip(string name, byte[] content)
    {
        try
        {
            return content switch
            {
                [0xFF, 0xD8, 0xFF, ..] => JpegMetadata.Strip(content),
                [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => StripPng(content),
                [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => StripWebp(content),
                _ => content,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new RuleViolationException("document.broken", name);
        }
    }

    // Length, type, data, checksum.
    private static byte[] StripPng(ReadOnlySpan<byte> content)
    {
        var kept = new MemoryStream();
        kept.Write(content[..PngHeader]);
        var (at, type) = (PngHeader, "");
        while (type != "IEND")
        {
            var length = checked((int)Math.Min(int.MaxValue - 12u, BinaryPrimitives.ReadUInt32BigEndian(content[at..]))) + 12;
            type = TypeOf(content.Slice(at + 4, 4));
            if (DrawnInPng.Contains(type))
            {
                kept.Write(content.Slice(at, length));
            }

            at += length;
        }

        return kept.ToArray();
    }

    // Type, length, data, and a byte of padding behind an odd length.
    private static byte[] StripWebp(ReadOnlySpan<byte> content)
    {
        var end = checked((int)Math.Min(int.MaxValue - 8u, BinaryPrimitives.ReadUInt32LittleEndian(content[4..]))) + 8;
        var kept = new MemoryStream();
        kept.Write(content[..WebpHeader]);
        for (var at = WebpHeader; at < end;)
        {
            var type = TypeOf(content.Slice(at, 4));
            var length = checked((int)Math.Min(int.MaxValue - 9u, BinaryPrimitives.ReadUInt32LittleEndian(content[(at + 4)..]))) + 8;
            var chunk = content.Slice(at, length + (length & 1)).ToArray();
            if (type == "VP8X")
            {
                chunk.AsSpan(8, 1)[0] &= unchecked((byte)~HasExifOrXmp);
            }

            if (DrawnInWebp.Contains(type))
            {
                kept.Write(chunk);
            }

            at += chunk.Length;
        }

        var bytes = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)(bytes.Length - 8));
        return bytes;
    }

    private static string TypeOf(ReadOnlySpan<byte> four) => System.Text.Encoding.ASCII.GetString(four);
}
