package org.fazhi.validation.bean;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fazhi.finding.Finding;

/**
 * The pointer of a finding as steps of a property path: {@code /mediation/figures/0/value} is {@code mediation},
 * {@code figures}, and {@code value} of its element 0.
 */
final class PropertyPath {
    /** A property, reached through an element of the property before it where an index is stated. */
    private record Step(OptionalInt index, String property) {}

    private final List<Step> steps = new ArrayList<>();
    private OptionalInt index = OptionalInt.empty();

    private PropertyPath() {}

    static PropertyPath of(Finding finding) {
        PropertyPath path = new PropertyPath();
        String pointer = finding.getPointer();
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                path.extend(token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return path;
    }

    private void extend(String token) {
        if (!steps.isEmpty() && index.isEmpty() && isIndex(token)) {
            index = OptionalInt.of(Integer.parseInt(token));
        } else {
            steps.add(new Step(index, token));
            index = OptionalInt.empty();
        }
    }

    private static boolean isIndex(String token) {
        return token.length() < 10 && !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Adds the violation at this path below the validated value. */
    void add(ConstraintViolationBuilder violation) {
        Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> self = violation::addBeanNode;
        Runnable end = violation::addConstraintViolation;
        for (Step step : steps) {
            NodeBuilderCustomizableContext node = property.apply(step.property());
            if (step.index().isPresent()) {
                var element = node.inIterable().atIndex(step.index().getAsInt());
                property = element::addPropertyNode;
                self = element::addBeanNode;
                end = element::addConstraintViolation;
            } else {
                property = node::addPropertyNode;
                self = node::addBeanNode;
                end = node::addConstraintViolation;
            }
        }
        if (index.isPresent()) {
            self.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
        } else {
            end.run();
        }
    }
}
