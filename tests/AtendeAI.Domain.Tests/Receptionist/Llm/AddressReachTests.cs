using System.Net;
using AtendeAI.Domain.Receptionist.Llm;

namespace AtendeAI.Domain.Tests.Receptionist.Llm;

public sealed class AddressReachTests
{
    [Theory]
    [InlineData("8.8.8.8", AddressReach.Public)]
    [InlineData("172.15.0.1", AddressReach.Public)]
    [InlineData("172.32.0.1", AddressReach.Public)]
    [InlineData("100.63.0.1", AddressReach.Public)]
    [InlineData("2606:4700::1111", AddressReach.Public)]
    [InlineData("::ffff:8.8.8.8", AddressReach.Public)]
    [InlineData("64:ff9b::8.8.8.8", AddressReach.Public)]
    [InlineData("10.0.0.1", AddressReach.Private)]
    [InlineData("127.0.0.1", AddressReach.Private)]
    [InlineData("127.8.9.1", AddressReach.Private)]
    [InlineData("172.16.0.1", AddressReach.Private)]
    [InlineData("172.31.255.255", AddressReach.Private)]
    [InlineData("192.168.1.1", AddressReach.Private)]
    [InlineData("100.64.0.1", AddressReach.Private)]
    [InlineData("198.18.0.1", AddressReach.Private)]
    [InlineData("::1", AddressReach.Private)]
    [InlineData("::ffff:10.0.0.1", AddressReach.Private)]
    [InlineData("::10.0.0.1", AddressReach.Private)]
    [InlineData("2002:0a00:0001::", AddressReach.Private)]
    [InlineData("64:ff9b::10.0.0.1", AddressReach.Private)]
    [InlineData("64:ff9b:1::1", AddressReach.Private)]
    [InlineData("fd12:3456::1", AddressReach.Private)]
    [InlineData("fec0::1", AddressReach.Private)]
    [InlineData("169.254.169.254", AddressReach.Never)]
    [InlineData("::ffff:169.254.169.254", AddressReach.Never)]
    [InlineData("2002:a9fe:a9fe::", AddressReach.Never)]
    [InlineData("64:ff9b::169.254.169.254", AddressReach.Never)]
    [InlineData("fd00:ec2::254", AddressReach.Never)]
    [InlineData("fe80::1", AddressReach.Never)]
    [InlineData("168.63.129.16", AddressReach.Never)]
    [InlineData("100.100.100.200", AddressReach.Never)]
    [InlineData("0.0.0.0", AddressReach.Never)]
    [InlineData("::", AddressReach.Never)]
    [InlineData("224.0.0.1", AddressReach.Never)]
    [InlineData("255.255.255.255", AddressReach.Never)]
    [InlineData("ff02::1", AddressReach.Never)]
    public void Where_an_address_leads(string address, AddressReach reach) =>
        AddressReaches.Of(IPAddress.Parse(address)).ShouldBe(reach);
}
