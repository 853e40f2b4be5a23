package dev.locksmith.customer.website;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// A website as stored.
@Entity
@Table(name = "website")
@SuppressWarnings("NullAway.Init")
public class WebsiteEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(length = 64)
    String code;

    String name;

    @Column(length = 64)
    String timeZone;

    @Column(length = 8)
    String language;

    @Column(length = 320)
    String supportEmail;

    void fill(Website website) {
        code = website.code();
        name = website.name();
        timeZone = website.timeZone();
        language = website.language();
        supportEmail = website.supportEmail();
    }

    public Website website() {
        if (id == null) throw new IllegalStateException("not stored yet");
        return new Website(id, code, name, timeZone, language, supportEmail);
    }
}
