package dev.locksmith.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What else there is to know about an act. Numbers are stored by name, such as `tokens=2 integrations=2 sessions=0`,
/// so that every reader can say them in words; what was put on record as words stays words.
public sealed interface Detail {
    Pattern FORMS = Pattern.compile(
            "tokens=(?<tokens>\\d{1,9}) integrations=(?<integrations>\\d{1,9}) sessions=(?<sessions>\\d{1,9})"
                    + "|grant=(?<grant>\\d{1,18})|token=(?<token>\\d{1,18})|sessions=(?<ended>\\d{1,9})"
                    + "|job=(?<job>\\d{1,18}) kind=(?<kind>[a-z-]{1,64})"
                    + " (?:items=(?<items>\\d{1,18})"
                    + "|done=(?<done>\\d{1,18}) skipped=(?<skipped>\\d{1,18}) failed=(?<failed>\\d{1,18}))");

    /// As it is kept on record.
    String stored();

    /// Tokens of several integrations were revoked, and perhaps storefront sessions ended.
    record RevokedAccess(int tokens, int integrations, int sessions) implements Detail {
        @Override
        public String stored() {
            return "tokens=%d integrations=%d sessions=%d".formatted(tokens, integrations, sessions);
        }
    }

    /// All that one integration held was revoked.
    record RevokedGrant(long grant) implements Detail {
        @Override
        public String stored() {
            return "grant=" + grant;
        }
    }

    record RevokedToken(long token) implements Detail {
        @Override
        public String stored() {
            return "token=" + token;
        }
    }

    record EndedSessions(int sessions) implements Detail {
        @Override
        public String stored() {
            return "sessions=" + sessions;
        }
    }

    /// Many customers were to be acted on at once.
    ///
    /// @param kind the name of the bulk act
    record Job(long job, String kind, long items) implements Detail {
        @Override
        public String stored() {
            return "job=%d kind=%s items=%d".formatted(job, kind, items);
        }
    }

    /// How many of them the act was done to, and how many not.
    record JobResult(long job, String kind, long done, long skipped, long failed) implements Detail {
        @Override
        public String stored() {
            return "job=%d kind=%s done=%d skipped=%d failed=%d".formatted(job, kind, done, skipped, failed);
        }
    }

    record FreeText(String words) implements Detail {
        @Override
        public String stored() {
            return words;
        }
    }

    /// What was meant by what is stored.
    static Detail read(String stored) {
        var forms = FORMS.matcher(stored);
        if (!forms.matches()) return new FreeText(stored);
        if (forms.group("grant") != null) return new RevokedGrant(Long.parseLong(forms.group("grant")));
        if (forms.group("token") != null) return new RevokedToken(Long.parseLong(forms.group("token")));
        if (forms.group("job") != null) return job(forms);
        if (forms.group("ended") != null) return new EndedSessions(Integer.parseInt(forms.group("ended")));
        return new RevokedAccess(
                Integer.parseInt(forms.group("tokens")),
                Integer.parseInt(forms.group("integrations")),
                Integer.parseInt(forms.group("sessions")));
    }

    private static Detail job(Matcher forms) {
        var job = Long.parseLong(forms.group("job"));
        var kind = forms.group("kind");
        return forms.group("items") != null
                ? new Job(job, kind, Long.parseLong(forms.group("items")))
                : new JobResult(
                        job,
                        kind,
                        Long.parseLong(forms.group("done")),
                        Long.parseLong(forms.group("skipped")),
                        Long.parseLong(forms.group("failed")));
    }
}
