using SkiaSharp;

namespace CaseFlow.Documents;

/// <summary>Makes a picture small.</summary>
internal static class Picture
{
    /// <summary>The longer side of a thumbnail, in pixels.</summary>
    private const int Side = 320;

    private const int Quality = 80;

    // A decoded pixel takes four bytes; a file of a few kilobytes may claim any size.
    private const long MostPixels = 60_000_000;

    /// <returns>A JPEG that stands upright as the camera was held, or null when the picture cannot be read to its end.</returns>
    public static byte[]? Thumbnail(byte[] content)
    {
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width < 1 || codec.Info.Height < 1)
        {
            return null;
        }

        // JPEG is decoded at a fraction of its size; the whole file is read all the same.
        var scaled = codec.GetScaledDimensions(Math.Min(1f, 2f * Side / Math.Max(codec.Info.Width, codec.Info.Height)));
        if ((long)scaled.Width * scaled.Height > MostPixels)
        {
            return null;
        }

        using var bitmap = new SKBitmap(new SKImageInfo(scaled.Width, scaled.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        return codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success ? Small(bitmap, codec.EncodedOrigin) : null;
    }

    private static byte[] Small(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        var isTurned = origin is SKEncodedOrigin.RightTop or SKEncodedOrigin.LeftBottom or SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightBottom;
        var scale = Math.Min(1f, (float)Side / Math.Max(bitmap.Width, bitmap.Height));
        var (width, height) = (Math.Max(1, (int)(bitmap.Width * scale)), Math.Max(1, (int)(bitmap.Height * scale)));
        using var surface = SKSurface.Create(new SKImageInfo(isTurned ? height : width, isTurned ? width : height));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        Turn(canvas, origin, isTurned ? height : width, isTurned ? width : height);
        using var image = SKImage.FromBitmap(bitmap);
        canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var small = surface.Snapshot();
        using var jpeg = small.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg.ToArray();
    }

    // The camera's note on how it was held (EXIF orientation); mirrored pictures, which cameras do not make, are only turned.
    private static void Turn(SKCanvas canvas, SKEncodedOrigin origin, int width, int height)
    {
        switch (origin)
        {
            case SKEncodedOrigin.BottomRight or SKEncodedOrigin.BottomLeft:
                canvas.RotateDegrees(180, width / 2f, height / 2f);
                break;
            case SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom:
                canvas.Translate(width, 0);
                canvas.RotateDegrees(90);
                break;
            case SKEncodedOrigin.LeftBottom or SKEncodedOrigin.LeftTop:
                canvas.Translate(0, height);
                canvas.RotateDegrees(270);
                break;
            default:
                break;
        }
    }
}
