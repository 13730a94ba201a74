using System.Net;
using System.Net.Sockets;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>Where a network address leads.</summary>
public enum AddressReach
{
    /// <summary>The internet.</summary>
    Public,

    /// <summary>This machine or a network of the house: only what the installation names may be asked there.</summary>
    Private,

    /// <summary>Link-local, a cloud's metadata, multicast, no address at all: no provider is ever there.</summary>
    Never,
}

public static class AddressReaches
{
    private static readonly IPAddress s_amazon = IPAddress.Parse("fd00:ec2::254");

    public static AddressReach Of(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetwork ? OfFour(bytes)
            : Embedded(address, bytes) is { } four ? OfFour(four)
            : address.IsIPv6LinkLocal
            || address.IsIPv6Multicast
            || address.Equals(IPAddress.IPv6Any)
            || address.Equals(s_amazon)
                ? AddressReach.Never
            : address.IsIPv6UniqueLocal
            || address.IsIPv6SiteLocal
            || address.IsIPv6Teredo
            || IPAddress.IsLoopback(address)
            || bytes is [0, 0x64, 0xff, 0x9b, ..]
                ? AddressReach.Private
            : AddressReach.Public;
    }

    // An IPv4 address in the clothes of IPv6 (mapped, compatible, 6to4, NAT64) leads where the IPv4 address does.
    private static byte[]? Embedded(IPAddress address, byte[] bytes) =>
        address.IsIPv4MappedToIPv6 ? bytes[12..]
        : bytes is [0x20, 0x02, ..] ? bytes[2..6]
        : bytes is [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, ..] ? bytes[12..]
        : bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 && bytes is not [.., 0, 0, 0, 0 or 1]
            ? bytes[12..]
        : null;

    private static AddressReach OfFour(byte[] bytes) =>
        bytes switch
        {
            [0, ..] or [169, 254, ..] or [>= 224, ..] => AddressReach.Never,
            // What Alibaba's and Azure's machines learn about themselves from.
            [100, 100, 100, 200] or [168, 63, 129, 16] => AddressReach.Never,
            [10 or 127, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..] => AddressReach.Private,
            [100, >= 64 and <= 127, ..] or [198, 18 or 19, ..] => AddressReach.Private,
            [192, 0, 0 or 2, ..] or [198, 51, 100, ..] or [203, 0, 113, ..] => AddressReach.Private,
            _ => AddressReach.Public,
        };
}
