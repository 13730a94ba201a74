using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace AtendeAI.Server.Identity;

/// <summary>Somebody who signs in. Which clinics they belong to, and as what, stands in the memberships.</summary>
internal sealed class User : IdentityUser<Guid>
{
    public required string Name { get; set; }
    public Instant CreatedAt { get; init; }
}

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("users");
        builder.Property(u => u.Name);
        builder.Property(u => u.CreatedAt).HasDefaultValueSql("now()");
    }
}
