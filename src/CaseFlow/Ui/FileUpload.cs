using Microsoft.AspNetCore.Components.Forms;

namespace CaseFlow.Ui;

/// <summary>Takes a chosen file over from the browser and says how far it got.</summary>
public static class FileUpload
{
    private const int Chunk = 64 * 1024;

    /// <param name="file">Chosen by a person.</param>
    /// <param name="mostBytes">The largest that is read; asked before, so that the refusal names the file.</param>
    /// <param name="progress">Told whole percents.</param>
    public static async Task<byte[]> ReadAsync(IBrowserFile file, long mostBytes, Func<double, Task> progress)
    {
        await progress(0);
        using var read = new MemoryStream();
        await using var upload = file.OpenReadStream(mostBytes);
        var chunk = new byte[Chunk];
        for (int count; (count = await upload.ReadAsync(chunk)) > 0;)
        {
            read.Write(chunk, 0, count);
            await progress(Math.Floor(read.Length * 100d / Math.Max(1, file.Size)));
        }

        return read.ToArray();
    }
}
