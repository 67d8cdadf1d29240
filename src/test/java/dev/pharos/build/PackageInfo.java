package dev.pharos.build;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// A class whose package has no package-info.
final class PackageInfo {
    static final ArchCondition<JavaClass> EXISTS = new ArchCondition<>("be in a package with a package-info") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean there = type.getPackage().tryGetPackageInfo().isPresent();
            events.add(new SimpleConditionEvent(type, there, type.getPackageName() + " has no package-info.java"));
        }
    };

    private PackageInfo() {}
}
