package dev.locksmith.password.reset;

import dev.locksmith.database.JdbcBatch;
import dev.locksmith.database.Transaction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mailed link as stored: the hash of its secret.
@Entity
@Table(name = "reset_link")
public class LinkEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long resetId;

    @Column(length = 64)
    String tokenHash = "";

    Instant mintedAt = Instant.EPOCH;

    protected LinkEntity() {}

    LinkEntity(long resetId, String tokenHash, Instant mintedAt) {
        this.resetId = resetId;
        this.tokenHash = tokenHash;
        this.mintedAt = mintedAt;
    }

    /// Writes many at once.
    static void insertAll(Transaction transaction, List<LinkEntity> links) {
        var batch = new JdbcBatch("insert into reset_link (reset_id, token_hash, minted_at) values (?, ?, ?)");
        for (var link : links) batch.row(link.resetId, link.tokenHash, link.mintedAt);
        batch.execute(transaction);
    }
}
