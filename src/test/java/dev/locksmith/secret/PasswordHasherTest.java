package dev.locksmith.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.password.options.PasswordOptions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHasherTest {
    private static final HashOptions COST = PasswordOptions.documented().hash();

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void r46HashSaysHowItWasMadeAndRecognisesOnlyItsPassword() {
        var stored = hasher.hash("", "correct horse", COST);

        assertThat(stored).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches("", "correct horse", stored, COST).result()).isTrue();
        assertThat(hasher.matches("", "correct horsE", stored, COST).result()).isFalse();
        assertThat(PasswordHasher.outdated(stored, COST)).isFalse();
    }

    @Test
    void samePasswordIsHashedDifferentlyEachTime() {
        assertThat(hasher.hash("", "correct horse", COST)).isNotEqualTo(hasher.hash("", "correct horse", COST));
    }

    @Test
    void r42LongPasswordsAreNotCutOff() {
        var stored = hasher.hash("", "x".repeat(200) + "a", COST);

        assertThat(hasher.matches("", "x".repeat(200) + "b", stored, COST).result())
                .isFalse();
    }

    @Test
    void whoeverFindsTheLineFullIsSentAwayAndTheRestAreServed() throws InterruptedException {
        var all = 4 * (HashQueue.AT_ONCE + HashQueue.WAITING);
        var served = new AtomicInteger();
        var sentAway = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < all; number++)
                threads.execute(() -> {
                    try {
                        hasher.hash("", "correct horse", COST);
                        served.incrementAndGet();
                    } catch (HashQueueFull busy) {
                        assertThat(busy.retryAfter()).isPositive();
                        sentAway.incrementAndGet();
                    }
                });
        }

        assertThat(served.get()).isGreaterThanOrEqualTo(HashQueue.AT_ONCE + HashQueue.WAITING);
        assertThat(sentAway.get()).isPositive();
        assertThat(served.get() + sentAway.get()).isEqualTo(all);
        assertThat(hasher.hash("", "correct horse", COST)).isNotEmpty();
    }

    @Test
    void r46AHashOfOtherParametersIsOutdatedButMatches() {
        var stored = hasher.hash("", "correct horse", COST);
        var dearer = new HashOptions(COST.memoryKib(), COST.passes() + 1, COST.lanes());

        assertThat(PasswordHasher.outdated(stored, dearer)).isTrue();
        assertThat(hasher.matches("", "correct horse", stored, dearer).result()).isTrue();
        assertThat(hasher.hash("", "correct horse", dearer)).contains("t=3");
    }

    @Test
    void nobodyMatchesWithoutAStoredHash() {
        assertThat(hasher.matches("", "", "", COST).result()).isFalse();
        assertThat(hasher.matches("", "nobody has this password", "", COST).result())
                .isFalse();
    }

    @Test
    void r35WhoHasNoPasswordIsComparedWithAHashOfTodaysCost() {
        for (var cost : List.of(COST, new HashOptions(8192, 3, 2))) {
            var ours = PasswordHasher.compared(hasher.hash("", "correct horse", cost), cost);
            var decoy = PasswordHasher.compared("", cost);

            assertThat(decoy.work()).isEqualTo(ours.work());
            assertThat(parameters(decoy)).isEqualTo(parameters(ours)).isEqualTo(Argon2.of(cost));
            assertThat(decoy.matches("correct horse")).isFalse();
        }
    }

    private static Argon2 parameters(StoredHash hash) {
        return ((PhcHash) hash).parameters();
    }

    @Test
    void commerceSha256HashMatchesAndIsOutdated() throws Exception {
        var stored = digest("SHA-256", "saltsaltsalt" + "Secret12") + ":saltsaltsalt:1";

        assertThat(hasher.matches("", "Secret12", stored, COST).result()).isTrue();
        assertThat(hasher.matches("", "Secret13", stored, COST).result()).isFalse();
        assertThat(PasswordHasher.outdated(stored, COST)).isTrue();
    }

    @Test
    void commerceChainAppliesEachVersionToTheResultBefore() throws Exception {
        var md5 = digest("MD5", "pepperpepper" + "Secret12");
        var stored = digest("SHA-256", "pepperpepper" + md5) + ":pepperpepper:0:1";

        assertThat(hasher.matches("", "Secret12", stored, COST).result()).isTrue();
        assertThat(hasher.matches("", "Secret13", stored, COST).result()).isFalse();
    }

    @Test
    void commerceArgon2HashMatches() {
        var salt = "0123456789abcdefXYZ";
        var hash = new Argon2(8192, 2, 1, 32).hash("Secret12", "0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        var stored = HexFormat.of().formatHex(hash) + ":" + salt + ":3_32_2_8388608";

        assertThat(hasher.matches("", "Secret12", stored, COST).result()).isTrue();
        assertThat(hasher.matches("", "Secret13", stored, COST).result()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d708be3fe0fe0120840e8b13c8faae97:salt",
                "d708be3fe0fe0120840e8b13c8faae97:salt:7",
                "d708be3fe0fe0120840e8b13c8faae97:salt:3_32_2_999999999999",
                "d708be3fe0fe0120840e8b13c8faae97:salt:3_32_99_67108864",
                "d708be3fe0fe0120840e8b13c8faae97:salt:3_32_3_67108864",
                "d708be3fe0fe0120840e8b13c8faae97:salt:3_32_1_67108864:3_32_2_67108864",
                "d708be3fe0fe0120840e8b13c8faae97:salt:3_32_9_262144000:3_32_9_262144000:3_32_9_262144000",
                "not hex:salt:1"
            })
    void otherTextIsNoCommerceHash(String text) {
        assertThat(CommerceHash.parse(text)).isEmpty();
    }

    @Test
    void commercesOwnDearestHashIsTakenAlsoAfterAnOlderOne() {
        assertThat(CommerceHash.parse("d708be3fe0fe0120840e8b13c8faae97:salt:3_32_2_67108864"))
                .isPresent();
        assertThat(CommerceHash.parse("d708be3fe0fe0120840e8b13c8faae97:salt:0:1:2"))
                .isPresent();
    }

    private static String digest(String algorithm, String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
