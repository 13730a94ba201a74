using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AtendeAI.Server.Data.Migrations
{
    /// <summary>What a language model was asked about a patient goes with the patient. The EF model does not change.</summary>
    [DbContext(typeof(AtendeDbContext))]
    [Migration("20261121215500_Traces")]
    public partial class Traces : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "33_traces");

        protected override void Down(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "33_traces_down");
    }
}
