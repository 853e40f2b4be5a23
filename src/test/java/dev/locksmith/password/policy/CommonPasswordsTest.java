package dev.locksmith.password.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {
    private final CommonPasswords list = CommonPasswords.list();

    @Test
    void r44TheListHoldsManyMoreThanThreeThousand() {
        assertThat(list.size()).isGreaterThan(29_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "PassWord",
                "qwertyuiop",
                "password1",
                "passwordpassword",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "123456789012345",
                "987654321098765",
                "abcdefghijklmnop"
            })
    void r44WhatEveryoneTriesFirstIsKnownInAnyCase(String password) {
        assertThat(list.contains(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tulip-and-lantern",
                "correct horse battery staple",
                "passw\u00f6rdpassw\u00f6rt",
                "x",
                "abcabcabcabd",
                "abcdabcdab",
                ""
            })
    void otherTextIsNotCommon(String password) {
        assertThat(list.contains(password)).isFalse();
    }

    @Test
    void aTextIsReadOnceHoweverLong() {
        var almost = "a".repeat(1_000_000) + "b";

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(list.contains(almost)).isFalse());
    }
}
