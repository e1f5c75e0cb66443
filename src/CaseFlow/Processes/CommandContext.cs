using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaseFlow.Processes;

/// <summary>What one run of one command stages. A lost race throws it away and starts with a fresh one.</summary>
public sealed class CommandContext
{
    private readonly Dictionary<Type, object> _shared = [];
    private readonly List<object> _announcements = [];
    private ushort _ids;

    internal CommandContext(CaseFlowDbContext db, Caller caller, DateTimeOffset now, DateTimeOffset? askedAt, ProcessStage processes)
    {
        Db = db;
        Caller = caller;
        Now = now;
        AskedAt = askedAt ?? now;
        IsReplay = askedAt is not null;
        Processes = processes;
        processes.Enter(this);
    }

    /// <summary>Where changes are staged.</summary>
    public CaseFlowDbContext Db { get; }

    /// <summary>On whose word.</summary>
    public Caller Caller { get; }

    /// <summary>The instant of this run.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>When the command was first asked: earlier than <see cref="Now"/> when an incident is retried. Signatures carry this time.</summary>
    public DateTimeOffset AskedAt { get; }

    /// <summary>An incident's command is carried out again: it was accepted before, only the process could not go on.</summary>
    public bool IsReplay { get; }

    /// <summary>Moves workflow instances within this command.</summary>
    public ProcessStage Processes { get; }

    /// <summary>What screens are told after the commit.</summary>
    internal IReadOnlyList<object> Announcements => _announcements;

    /// <summary>A new id: time-ordered, so that rows of one time lie together, and within one command in the order of asking, so that stimuli arrive as they were sent.</summary>
    public string NewId()
    {
        Span<byte> id = stackalloc byte[16];
        Guid.CreateVersion7(Now).TryWriteBytes(id, bigEndian: true, out _);

        // RFC 9562, 6.2, method 1: the 12 bits behind the version count within one instant.
        var count = _ids++ & 0xFFF;
        id[6] = (byte)(0x70 | (count >> 8));
        id[7] = (byte)count;
        return new Guid(id, bigEndian: true).ToString("N");
    }

    /// <summary>A value that another part of the same command shared, or null.</summary>
    public T? Shared<T>()
        where T : class => _shared.TryGetValue(typeof(T), out var value) ? (T)value : null;

    /// <summary>Shares a value within this command.</summary>
    public void Share<T>(T value)
        where T : class => _shared[typeof(T)] = value;

    /// <summary>
    /// Carries out one of many alike parts of a command. If an instance faults in it, what this part added and announced is taken out again, and the command goes on
    /// without it: one bad row does not stop the others. Such a part only adds rows; what it changes of others' rows would stay.
    /// </summary>
    /// <returns>Why the part was not carried out; null when it was.</returns>
    public async Task<BurstFaultedException?> ApartAsync(Func<Task> part)
    {
        var (tracked, announced) = (new List<EntityEntry>(), _announcements.Count);
        void Note(object? sender, EntityTrackedEventArgs row) => tracked.Add(row.Entry);
        Db.ChangeTracker.Tracked += Note;
        try
        {
            await part();
            return null;
        }
        catch (BurstFaultedException fault)
        {
            foreach (var added in tracked.Where(e => e.State == EntityState.Added))
            {
                added.State = EntityState.Detached;
            }

            _announcements.RemoveRange(announced, _announcements.Count - announced);
            return fault;
        }
        finally
        {
            Db.ChangeTracker.Tracked -= Note;
        }
    }

    /// <summary>Tells open screens about a change, once it is committed.</summary>
    public void Announce(object change) => _announcements.Add(change);
}
