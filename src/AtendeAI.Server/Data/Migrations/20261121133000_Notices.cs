using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AtendeAI.Server.Data.Migrations
{
    /// <summary>What goes out by itself because something happened, and freed times for the waiting list. The EF model does not change.</summary>
    [DbContext(typeof(AtendeDbContext))]
    [Migration("20261121133000_Notices")]
    public partial class Notices : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "30_notices");

        protected override void Down(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "30_notices_down");
    }
}
