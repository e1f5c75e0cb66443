using System.Buffers.Binary;
using System.Text;
using CaseFlow.Documents;
using CaseFlow.Language;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;
using Xunit;

namespace CaseFlow.Tests.Documents;

/// <summary>What a photo tells of its maker and place goes, the picture stays; evidence keeps its original.</summary>
public sealed class StrippingPictures
{
    [Fact]
    public void A_photo_keeps_its_picture_and_how_it_was_held_and_loses_place_maker_and_owner()
    {
        var photo = CameraPicture.Jpeg();
        Assert.True(Holds(photo, CameraPicture.Place) && Holds(photo, CameraPicture.Maker) && Holds(photo, CameraPicture.Owner));
        Assert.Equal(SKEncodedOrigin.RightTop, OriginOf(photo));

        var stripped = PictureMetadata.Strip("a.jpg", photo);

        Assert.False(Holds(stripped, CameraPicture.Place) || Holds(stripped, CameraPicture.Maker) || Holds(stripped, CameraPicture.Owner));
        Assert.Equal(SKEncodedOrigin.RightTop, OriginOf(stripped));
        Assert.Equal(Pixels(photo), Pixels(stripped));
        Assert.Equal(stripped, PictureMetadata.Strip("a.jpg", stripped));
    }

    [Fact]
    public void A_png_loses_its_texts_and_exif()
    {
        var plain = DocumentScene.Picture(SKEncodedImageFormat.Png);
        byte[] told = [.. plain[..33], .. Chunk("tEXt", Encoding.ASCII.GetBytes("Author\0" + CameraPicture.Owner)), .. Chunk("eXIf", CameraPicture.Exif()[6..]), .. plain[33..], .. "behind the end"u8];

        Assert.True(Holds(told, CameraPicture.Owner));
        Assert.Equal(plain, PictureMetadata.Strip("a.png", told));
    }

    [Fact]
    public void A_webp_loses_its_exif_and_xmp()
    {
        var plain = DocumentScene.Picture(SKEncodedImageFormat.Webp);
        var told = WithChunks(plain, ("EXIF", CameraPicture.Exif()), ("XMP ", Encoding.ASCII.GetBytes(CameraPicture.Owner)));
        Assert.True(Holds(told, CameraPicture.Place) && Holds(told, CameraPicture.Owner));

        var stripped = PictureMetadata.Strip("a.webp", told);

        Assert.False(Holds(stripped, CameraPicture.Place) || Holds(stripped, CameraPicture.Owner));
        Assert.Equal(Pixels(plain), Pixels(stripped));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void What_is_cut_off_is_refused_since_nobody_could_say_what_stays_in_it(double part)
    {
        var photo = DocumentScene.Picture();
        Refusal.Is("document.broken", () => PictureMetadata.Strip("a.jpg", photo[..(int)(photo.Length * part)]));
        var drawn = DocumentScene.Picture(SKEncodedImageFormat.Png);
        Refusal.Is("document.broken", () => PictureMetadata.Strip("a.png", drawn[..(int)(drawn.Length * part)]));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void However_a_picture_is_broken_it_is_taken_or_refused_with_a_sentence(SKEncodedImageFormat format)
    {
        var whole = DocumentScene.Picture(format);
        var random = new Random(20261124);
        for (var round = 0; round < 2000; round++)
        {
            var broken = whole[..random.Next(12, whole.Length + 1)];
            for (var changes = random.Next(4); changes > 0; changes--)
            {
                broken[random.Next(12, Math.Min(broken.Length, 80) + 1) % broken.Length] = (byte)random.Next(256);
            }

            var said = Record.Exception(() => PictureMetadata.Strip("a", broken));
            Assert.True(said is null or RuleViolationException, $"round {round}: {said}");
        }
    }

    [Fact]
    public void A_webp_whose_header_is_empty_is_refused() =>
        Refusal.Is("document.broken", () => PictureMetadata.Strip("a.webp", [.. "RIFF"u8, 12, 0, 0, 0, .. "WEBPVP8X"u8, 0, 0, 0, 0]));

    [Fact]
    public async Task Evidence_keeps_the_original_and_the_small_picture_in_lists_tells_nothing()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await app.AttachAsync("现场.jpg", CameraPicture.Jpeg());
        var kept = await app.ReadAsync(db => db.AttachmentContents.AsNoTracking().SingleAsync(c => c.Id == id));

        Assert.Equal(CameraPicture.Jpeg(), kept.Bytes);
        Assert.False(Holds(kept.Thumbnail!, CameraPicture.Place) || Holds(kept.Thumbnail!, CameraPicture.Owner));
    }

    internal static bool Holds(byte[] content, byte[] part) => content.AsSpan().IndexOf(part) >= 0;

    internal static bool Holds(byte[] content, string text) => Holds(content, Encoding.ASCII.GetBytes(text));

    private static SKEncodedOrigin OriginOf(byte[] picture)
    {
        using var codec = SKCodec.Create(new MemoryStream(picture));
        return codec.EncodedOrigin;
    }

    private static byte[] Pixels(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        return bitmap.Bytes;
    }

    // The checksum is not looked at where a chunk is left out.
    private static byte[] Chunk(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];
    }

    // The extended form (VP8X) around the simple one, with its notes that EXIF and XMP follow.
    private static byte[] WithChunks(byte[] simple, params (string Type, byte[] Data)[] chunks)
    {
        using var codec = SKCodec.Create(new MemoryStream(simple));
        var (width, height) = (codec.Info.Width - 1, codec.Info.Height - 1);
        byte[] whole = [.. simple[..12], .. Riff("VP8X", [0x0C, 0, 0, 0, (byte)width, (byte)(width >> 8), 0, (byte)height, (byte)(height >> 8), 0]), .. simple[12..], .. chunks.SelectMany(c => Riff(c.Type, c.Data))];
        BinaryPrimitives.WriteInt32LittleEndian(whole.AsSpan(4), whole.Length - 8);
        return whole;
    }

    private static byte[] Riff(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
        return [.. Encoding.ASCII.GetBytes(type), .. length, .. data, .. new byte[data.Length & 1]];
    }
}
