package dev.locksmith.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private static final int MANY = 100_000;

    @Test
    void r12R24SecretsAre256RandomBitsAndNeverTheSameTwice() {
        var seen = new HashSet<String>();
        var ones = new int[256];
        for (var number = 0; number < MANY; number++) {
            var secret = Secrets.mint();
            var bytes = Base64.getUrlDecoder().decode(secret);
            assertThat(bytes).hasSize(32);
            assertThat(seen.add(secret)).isTrue();
            for (var bit = 0; bit < 256; bit++) ones[bit] += bytes[bit / 8] >> bit % 8 & 1;
        }

        // every bit is as often one as zero, within ten standard deviations
        var within = (int) (10 * Math.sqrt(MANY / 4.0));
        assertThat(Arrays.stream(ones).boxed()).allMatch(count -> Math.abs(count - MANY / 2) < within);
    }

    @Test
    void r13AHashIsNotTheSecretAndTellsSecretsApart() {
        var secret = Secrets.mint();

        assertThat(Secrets.hash(secret))
                .hasSize(64)
                .isEqualTo(Secrets.hash(secret))
                .isNotEqualTo(Secrets.hash(Secrets.mint()))
                .doesNotContain(secret);
    }
}
