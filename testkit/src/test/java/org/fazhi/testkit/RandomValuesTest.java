package org.fazhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fazhi.report.Code;
import org.fazhi.report.Extensible;
import org.fazhi.report.Figure;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;

/** What is drawn leaves nothing of the model out. */
class RandomValuesTest {
    /** Members found stated and not stated, with every type below a report. */
    private final Set<String> stated = new HashSet<>();

    private final Set<String> left = new HashSet<>();
    private final Set<Class<?>> types = new HashSet<>();
    private boolean unknownCode;
    private boolean unknownMember;

    @Test
    void everyMemberOfEveryTypeIsStatedAndLeftOut() {
        Samples.any(11).limit(150).forEach(this::look);
        Set<String> all = new HashSet<>();
        types.forEach(type -> ModelType.of(type).members().forEach(member -> all.add(name(type, member))));
        assertThat(types).hasSizeGreaterThan(30);
        assertThat(stated).isEqualTo(all);
        assertThat(left).hasSizeGreaterThan(150).allMatch(all::contains);
        assertThat(unknownCode).isTrue();
        assertThat(unknownMember).isTrue();
    }

    private static String name(Class<?> type, ModelType.Member member) {
        return type.getSimpleName() + "." + member.name();
    }

    private void look(Object value) {
        if (value instanceof Extensible extensible) {
            ModelType type = ModelType.ofValue(value).orElseThrow();
            types.add(type.type());
            unknownMember |= !extensible.getUnknownMembers().isEmpty();
            for (ModelType.Member member : type.members()) {
                Object content = member.of(value);
                boolean empty = content.equals(Optional.empty()) || content.equals(List.of());
                (empty ? left : stated).add(name(type.type(), member));
                look(content);
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
        } else if (value instanceof List<?> list) {
            list.forEach(this::look);
        } else if (value instanceof Code code) {
            unknownCode |= !code.isKnown();
        }
    }

    @Test
    void aValueThatFailsIsMadeSmallWithoutLosingWhyItFails() {
        Report large = Samples.townReport(2024);
        Report smallest =
                Simpler.smallest(large, report -> report.figures().stream().anyMatch(RandomValuesTest::isRateOfAll));
        assertThat(smallest.figures()).hasSize(1);
        assertThat(smallest.getFrame()).isEmpty();
        assertThat(smallest.getOutline()).isEmpty();
        assertThat(Simpler.weight(smallest)).isLessThan(30);
        assertThat(Simpler.weight(large)).isGreaterThan(3000);
    }

    private static boolean isRateOfAll(Figure figure) {
        return figure.isPercentage() && figure.getValue().intValue() == 100;
    }

    @Test
    void everythingSimplerIsLighter() {
        Report report = Samples.any(5).findFirst().orElseThrow();
        long weight = Simpler.weight(report);
        assertThat(Simpler.than(report).limit(2000))
                .isNotEmpty()
                .allSatisfy(simpler -> assertThat(Simpler.weight(simpler)).isLessThan(weight));
    }

    @Test
    void whatIsNotOfTheModelIsRefused() {
        assertThatThrownBy(() -> new RandomValues(new Random(1)).value(Thread.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a type of the model: java.lang.Thread");
    }
}
