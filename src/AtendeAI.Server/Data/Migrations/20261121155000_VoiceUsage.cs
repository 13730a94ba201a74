using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AtendeAI.Server.Data.Migrations
{
    /// <summary>Voice notes in what a clinic's language model uses. The EF model does not change.</summary>
    [DbContext(typeof(AtendeDbContext))]
    [Migration("20261121155000_VoiceUsage")]
    public partial class VoiceUsage : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "32_voice_usage");

        protected override void Down(MigrationBuilder migrationBuilder) =>
            SqlScripts.Run(migrationBuilder, "32_voice_usage_down");
    }
}
