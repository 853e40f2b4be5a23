package dev.locksmith.password;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id, version 1.3, as Bouncy Castle computes it.
///
/// @param memoryKib in KiB
/// @param passes over the memory
/// @param length of the result, in bytes
record Argon2(int memoryKib, int passes, int lanes, int length) {
    /// OWASP Password Storage: m=19 MiB, t=2, p=1.
    static final Argon2 CURRENT = new Argon2(19_456, 2, 1, 32);

    byte[] hash(String password, byte[] salt) {
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
