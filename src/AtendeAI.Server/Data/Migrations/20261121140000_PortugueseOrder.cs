using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AtendeAI.Server.Data.Migrations
{
    /// <summary>Lists of names in Portuguese order. The EF model does not change.</summary>
    [DbContext(typeof(AtendeDbContext))]
    [Migration("20261121140000_PortugueseOrder")]
    public partial class PortugueseOrder : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "31_portuguese_order");

        // The older question gave the same rows in another order.
        protected override void Down(MigrationBuilder migrationBuilder) { }
    }
}
