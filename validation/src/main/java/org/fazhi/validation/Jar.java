package org.fazhi.validation;

import java.util.Optional;

/** The name and version of the jar that holds a class. */
final class Jar {
    private Jar() {}

    /** Module or package, then {@code @} and the version where the jar states one. */
    static String of(Class<?> type) {
        Module module = type.getModule();
        String name = module.isNamed() ? module.getName() : type.getPackageName();
        Optional<String> ofModule = Optional.ofNullable(module.getDescriptor()).flatMap(each -> each.rawVersion());
        return name
                + ofModule.or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()))
                        .map(version -> "@" + version)
                        .orElse("");
    }
}
