package dev.locksmith.customer.index;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.Gender;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The traits of a customer that have few values: packed into one number, so that one index serves every choice among
/// them.
public enum Trait {
    ACTIVE(1),
    CONFIRMED(2),
    HAS_PASSWORD(4);

    private static final int GENDER = 8;
    private static final int ALL = GENDER * Gender.values().length;

    private final int bit;

    Trait(int bit) {
        this.bit = bit;
    }

    public boolean in(int traits) {
        return (traits & bit) != 0;
    }

    static int of(CustomerDetails details, boolean hasPassword) {
        return (details.active() ? ACTIVE.bit : 0)
                + (details.confirmed() ? CONFIRMED.bit : 0)
                + (hasPassword ? HAS_PASSWORD.bit : 0)
                + GENDER * details.profile().gender().ordinal();
    }

    public static Gender gender(int traits) {
        return Gender.values()[traits / GENDER];
    }

    int with(int traits, boolean holds) {
        return holds ? traits | bit : traits & ~bit;
    }

    /// Every number whose traits are as asked for.
    public static List<Integer> matching(IntPredicate asked) {
        return IntStream.range(0, ALL).filter(asked).boxed().toList();
    }
}
