package dev.locksmith;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/// The classes of the program, which the tests of its architecture read.
final class House {
    static final String ROOT = "dev.locksmith.";

    /// Everything but the pages and mails that jte generates.
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption((Location location) -> !location.contains("/dev/locksmith/jte/"))
            .importPackages("dev.locksmith");

    private House() {}

    /// A room with all its sub-rooms, as ArchUnit writes it.
    static String packagesOf(String room) {
        return ROOT + room + "..";
    }
}
