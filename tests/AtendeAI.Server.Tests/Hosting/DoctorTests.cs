using AtendeAI.Server.Hosting.Doctor;
using AtendeAI.Server.Hosting.PostgreSql;

namespace AtendeAI.Server.Tests.Hosting;

public sealed class DoctorTests
{
    [Theory]
    [InlineData(50, DoctorVerdict.Well)]
    [InlineData(1, DoctorVerdict.Warning)]
    [InlineData(0.1, DoctorVerdict.Fault)]
    public void A_full_disk_is_said_before_it_is_full(double free, DoctorVerdict verdict) =>
        DiskCheck.Judge(free).Verdict.ShouldBe(verdict);

    [Fact]
    public void A_clock_older_than_the_executable_is_wrong()
    {
        var madeAt = new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

        ClockCheck
            .Judge(madeAt.AddYears(-1), madeAt, isSynchronized: false)
            .Mend.ShouldNotBeNull()
            .ShouldContain("NTP");
        ClockCheck
            .Judge(madeAt.AddHours(1), madeAt, isSynchronized: true)
            .Verdict.ShouldBe(DoctorVerdict.Well);
    }

    [Fact]
    public void A_changed_file_of_PostgreSQL_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("atendeai-files-").FullName;
        File.WriteAllText(Path.Combine(folder, "postgres"), "one");
        FileList.Write(folder);
        FileList.Damaged(folder).ShouldBeEmpty();

        File.WriteAllText(Path.Combine(folder, "postgres"), "two");

        FileList.Agrees(folder).ShouldBeTrue();
        FileList.Damaged(folder).ShouldBe(["postgres"]);
        File.Delete(Path.Combine(folder, "postgres"));
        FileList.Agrees(folder).ShouldBeFalse();
        Directory.Delete(folder, recursive: true);
    }
}
