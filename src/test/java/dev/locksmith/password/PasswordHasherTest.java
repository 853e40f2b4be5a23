package dev.locksmith.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHasherTest {
    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void hashSaysHowItWasMadeAndRecognisesOnlyItsPassword() {
        var stored = hasher.hash("correct horse");

        assertThat(stored).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches("correct horse", stored)).isTrue();
        assertThat(hasher.matches("correct horsE", stored)).isFalse();
        assertThat(PasswordHasher.outdated(stored)).isFalse();
    }

    @Test
    void samePasswordIsHashedDifferentlyEachTime() {
        assertThat(hasher.hash("correct horse")).isNotEqualTo(hasher.hash("correct horse"));
    }

    @Test
    void longPasswordsAreNotCutOff() {
        var stored = hasher.hash("x".repeat(200) + "a");

        assertThat(hasher.matches("x".repeat(200) + "b", stored)).isFalse();
    }

    @Test
    void nobodyMatchesWithoutAStoredHash() {
        assertThat(hasher.matches("", "")).isFalse();
        assertThat(hasher.matches("nobody has this password", "")).isFalse();
    }

    @Test
    void commerceSha256HashMatchesAndIsOutdated() throws Exception {
        var stored = digest("SHA-256", "saltsaltsalt" + "Secret12") + ":saltsaltsalt:1";

        assertThat(hasher.matches("Secret12", stored)).isTrue();
        assertThat(hasher.matches("Secret13", stored)).isFalse();
        assertThat(PasswordHasher.outdated(stored)).isTrue();
    }

    @Test
    void commerceChainAppliesEachVersionToTheResultBefore() throws Exception {
        var md5 = digest("MD5", "pepperpepper" + "Secret12");
        var stored = digest("SHA-256", "pepperpepper" + md5) + ":pepperpepper:0:1";

        assertThat(hasher.matches("Secret12", stored)).isTrue();
        assertThat(hasher.matches("Secret13", stored)).isFalse();
    }

    @Test
    void commerceArgon2HashMatches() {
        var salt = "0123456789abcdefXYZ";
        var hash = new Argon2(8192, 2, 1, 32).hash("Secret12", "0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        var stored = HexFormat.of().formatHex(hash) + ":" + salt + ":3_32_2_8388608";

        assertThat(hasher.matches("Secret12", stored)).isTrue();
        assertThat(hasher.matches("Secret13", stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d708be3fe0fe0120840e8b13c8faae97:salt",
                "d708be3fe0fe0120840e8b13c8faae97:salt:7",
                "d708be3fe0fe0120840e8b13c8faae97:salt:3_32_2_999999999999",
                "d708be3fe0fe0120840e8b13c8faae97:salt:3_32_99_67108864",
                "not hex:salt:1"
            })
    void otherTextIsNoCommerceHash(String text) {
        assertThat(CommerceHash.parse(text)).isEmpty();
    }

    private static String digest(String algorithm, String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
