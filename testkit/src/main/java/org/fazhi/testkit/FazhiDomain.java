package org.fazhi.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Code;
import org.fazhi.report.Report;

/**
 * The domain of reports for jqwik (报告的取值域): parameters of every type of the model are drawn without a method of one's
 * own, with anything the model allows; a {@link Report} that is {@link Sound}, {@link Faulty} or {@link Altered} as its
 * annotation says.
 *
 * <p>Example:
 *
 * <pre>{@code
 * @Property
 * @Domain(FazhiDomain.class)
 * void isKeptAsItIs(@ForAll Report any, @ForAll @Sound Report sound) { ... }
 * }</pre>
 *
 * <p>A property that draws strings or numbers too names {@code @Domain(DomainContext.Global.class)} beside it.
 */
public final class FazhiDomain implements DomainContext {
    /** For jqwik, which makes the domain itself. */
    public FazhiDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new Provider());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    private static final class Provider implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage type) {
            Class<?> raw = type.getRawType();
            return ModelType.isModelType(raw) || (Code.class.isAssignableFrom(raw) && raw != Code.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
            return Set.of(type.isOfType(Report.class) ? reports(type) : ReportArbitraries.values(type.getRawType()));
        }

        private static Arbitrary<Report> reports(TypeUsage type) {
            Optional<Sound> sound = type.findAnnotation(Sound.class);
            Optional<Faulty> faulty = type.findAnnotation(Faulty.class);
            if (sound.isPresent()) {
                String kind = sound.get().kind();
                return kind.isEmpty() ? ReportArbitraries.sound() : ReportArbitraries.sound(BodyKind.of(kind));
            } else if (faulty.isPresent()) {
                String[] rules = faulty.get().value();
                return rules.length == 0
                        ? ReportArbitraries.faulty()
                        : Arbitraries.of(rules).map(Samples::withFault);
            }
            return type.isAnnotated(Altered.class) ? ReportArbitraries.altered() : ReportArbitraries.any();
        }
    }
}
