package dev.locksmith.secret;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id, version 1.3, as Bouncy Castle computes it.
///
/// @param memoryKib in KiB
/// @param passes over the memory
/// @param length of the result, in bytes
public record Argon2(int memoryKib, int passes, int lanes, int length) {
    private static final int BYTES = 32;

    public static Argon2 of(HashOptions options) {
        return new Argon2(options.memoryKib(), options.passes(), options.lanes(), BYTES);
    }

    /// What a hash costs: the memory that is passed over, in KiB. Its time follows that.
    public long work() {
        return (long) memoryKib * passes;
    }

    public byte[] hash(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var result = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), result);
        return result;
    }
}
