package org.fazhi.validation.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.shape.Shapes;
import org.fazhi.validation.shape.Words;

/**
 * The kinds of rule a file may hold: the common shapes, each with its own members and the names its message may use.
 */
enum RuleKind {
    AT_MOST("atMost", List.of("part", "whole"), Set.of("part", "whole", "actual", "expected")) {
        @Override
        Check check(RuleFields rule) {
            return Shapes.atMost(rule.indicator("part"), rule.indicator("whole"));
        }
    },
    TOGETHER_AT_MOST("togetherAtMost", List.of("parts", "whole"), Set.of("part", "whole", "actual", "expected")) {
        @Override
        Check check(RuleFields rule) {
            return Shapes.togetherAtMost(rule.indicators("parts"), rule.indicator("whole"));
        }
    },
    ADD_UP("addUp", List.of("parts", "whole"), Set.of("part", "whole", "actual", "expected")) {
        @Override
        Check check(RuleFields rule) {
            return Shapes.addUp(rule.indicators("parts"), rule.indicator("whole"));
        }
    },
    SHARE_AT_LEAST(
            "shareAtLeast",
            List.of("part", "whole", "percent"),
            Set.of("part", "whole", "actual", "expected", "share")) {
        @Override
        Check check(RuleFields rule) {
            return Shapes.shareAtLeast(rule.indicator("part"), rule.indicator("whole"), rule.parameter("percent"));
        }
    },
    WITHIN("within", List.of("indicator", "least", "most"), Set.of("part", "actual", "expected")) {
        @Override
        Check check(RuleFields rule) {
            return Shapes.within(rule.indicator("indicator"), rule.number("least"), rule.number("most"));
        }
    },
    WITHOUT("without", List.of("words", "except", "in"), Set.of("actual")) {
        @Override
        Check check(RuleFields rule) {
            return Shapes.without(new Words(rule.texts("words"), rule.exceptions("except", "words"), rule.parts("in")));
        }
    },
    REQUIRED_PART("requiredPart", List.of("part"), Set.of("part")) {
        @Override
        Check check(RuleFields rule) {
            return Shapes.requiredPart(rule.part("part"));
        }
    };

    private final String word;
    private final List<String> members;
    private final Set<String> arguments;

    RuleKind(String word, List<String> members, Set<String> arguments) {
        this.word = word;
        this.members = members;
        this.arguments = arguments;
    }

    /** Reads the members of the kind; what is wrong is noted, and the check then is never used. */
    abstract Check check(RuleFields rule);

    /** The variants of the message this kind uses; empty for the message alone. */
    List<String> variants() {
        return this == REQUIRED_PART ? List.of(".missing", ".empty") : List.of("");
    }

    List<String> members() {
        return members;
    }

    Set<String> arguments() {
        return arguments;
    }

    static Map<String, RuleKind> byWord() {
        Map<String, RuleKind> kinds = new LinkedHashMap<>();
        List.of(values()).forEach(kind -> kinds.put(kind.word, kind));
        return kinds;
    }

    static <T> Map<String, T> named(Iterable<T> values, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        values.forEach(value -> named.put(name.apply(value), value));
        return named;
    }
}
