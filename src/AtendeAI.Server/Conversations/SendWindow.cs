using AtendeAI.Server.WhatsApp;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// How many sends may be under way: few until Meta has answered some, more with each answer, few again when it does not. What is claimed and not yet
/// sent when a machine dies is of unknown fate, so nothing is claimed that would only wait for a connection.
/// </summary>
internal sealed class SendWindow(int most)
{
    private const int First = 4;

    private int _size = Math.Min(First, most);

    public int Size => Volatile.Read(ref _size);

    public void Report(SendOutcome outcome)
    {
        if (outcome is Accepted or Refused)
        {
            // Two at once may count as one: it grows all the same.
            Volatile.Write(ref _size, Math.Min(most, Size + 1));
        }
        else
        {
            Volatile.Write(ref _size, Math.Min(First, most));
        }
    }
}
