using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AtendeAI.Server.Data.Migrations
{
    /// <summary>The hours of the day that suit whoever waits. The EF model does not change.</summary>
    [DbContext(typeof(AtendeDbContext))]
    [Migration("20261122044500_WaitlistTimes")]
    public partial class WaitlistTimes : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "34_waitlist_times");

        protected override void Down(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "34_waitlist_times_down");
    }
}
