package dev.locksmith.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One value as stored.
@Entity
@Table(name = "setting")
class SettingEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long websiteId;

    @Column(length = 128)
    String name = "";

    @Column(name = "setting_value", length = 1000)
    String value = "";

    Instant changedAt = Instant.EPOCH;

    String changedBy = "";
}
