using System.Buffers.Binary;
using System.Text;

namespace CaseFlow.Tests.Documents;

/// <summary>A photo as a telephone makes it: EXIF with maker, owner, orientation and GPS, an XMP packet, a comment, and a second picture behind the end.</summary>
internal static class CameraPicture
{
    public const string Maker = "HUAWEI-P60";
    public const string Owner = "Zhang-San";

    /// <summary>Degrees of latitude and longitude as EXIF writes them: 24/1 54/1 37/1 and 118/1 35/1 11/1.</summary>
    public static byte[] Place { get; } = [.. Rational(24), .. Rational(54), .. Rational(37)];

    public static byte[] Jpeg()
    {
        var plain = DocumentScene.Picture();
        return [.. plain[..2], .. Segment(0xE1, Exif()), .. Segment(0xE1, Encoding.ASCII.GetBytes($"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{Owner}</x:xmpmeta>")), .. Segment(0xED, Encoding.ASCII.GetBytes($"Photoshop 3.0\0{Owner}")),
            .. Segment(0xFE, Encoding.ASCII.GetBytes(Owner)), .. plain[2..], .. plain[..2], .. Segment(0xE1, Exif()), .. plain[2..]];
    }

    /// <summary>TIFF 6.0, big-endian: IFD0 with Make, Orientation 6, Artist and the pointer to a GPS IFD with latitude and longitude.</summary>
    public static byte[] Exif()
    {
        const int Ifd0 = 8, Gps = Ifd0 + 2 + (4 * 12) + 4, Texts = Gps + 2 + (4 * 12) + 4, Places = Texts + 32;
        var tiff = new byte[Places + 48];
        "MM\0*\0\0\0\u0008"u8.CopyTo(tiff);
        Ifd(tiff, Ifd0, (0x010F, 2, Maker.Length + 1, Texts), (0x0112, 3, 1, 6 << 16), (0x013B, 2, Owner.Length + 1, Texts + 16), (0x8825, 4, 1, Gps));
        Ifd(tiff, Gps, (1, 2, 2, 'N' << 24), (2, 5, 3, Places), (3, 2, 2, 'E' << 24), (4, 5, 3, Places + 24));
        Encoding.ASCII.GetBytes(Maker, tiff.AsSpan(Texts));
        Encoding.ASCII.GetBytes(Owner, tiff.AsSpan(Texts + 16));
        Place.CopyTo(tiff, Places);
        byte[] east = [.. Rational(118), .. Rational(35), .. Rational(11)];
        east.CopyTo(tiff, Places + 24);
        return [.. "Exif\0\0"u8, .. tiff];
    }

    private static byte[] Rational(int number) => [0, 0, 0, (byte)number, 0, 0, 0, 1];

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static void Ifd(byte[] tiff, int at, params (int Tag, int Type, int Count, int Value)[] entries)
    {
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(at), (ushort)entries.Length);
        foreach (var (index, entry) in entries.Index())
        {
            var span = tiff.AsSpan(at + 2 + (12 * index));
            BinaryPrimitives.WriteUInt16BigEndian(span, (ushort)entry.Tag);
            BinaryPrimitives.WriteUInt16BigEndian(span[2..], (ushort)entry.Type);
            BinaryPrimitives.WriteInt32BigEndian(span[4..], entry.Count);
            BinaryPrimitives.WriteInt32BigEndian(span[8..], entry.Value);
        }
    }
}
