package dev.locksmith.customer;

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
class WebsiteEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(length = 64)
    @Nullable
    String code;

    @Nullable
    String name;

    @Column(length = 64)
    @Nullable
    String timeZone;

    @Column(length = 8)
    @Nullable
    String language;

    @Column(length = 320)
    @Nullable
    String supportEmail;
}
