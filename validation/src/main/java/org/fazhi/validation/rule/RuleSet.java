package org.fazhi.validation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.BasisKind;
import org.fazhi.finding.Executability;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;

/**
 * A versioned set of rules (规则集) with its texts and parameters. Immutable and thread-safe.
 *
 * <p>Example: a set with one rule, its texts in two property files beside the class.
 *
 * <pre>{@code
 * RuleSet mine = RuleSet.builder(
 *                 RuleSetInfo.builder()
 *                         .id("com.example:house-rules:1.0")
 *                         .title(Text.of("本地规则", "House rules"))
 *                         .applies(Applicability.always())
 *                         .status(RuleSetStatus.PUBLISHED)
 *                         .build(),
 *                 MessageCatalogue.read(
 *                         Mine.class.getResourceAsStream("rules_zh.properties"),
 *                         Mine.class.getResourceAsStream("rules_en.properties")))
 *         .rule("EX-01", Severity.WARNING, Executability.FULL, issuerNamed, sources)
 *         .build();
 * }</pre>
 */
public final class RuleSet {
    private final RuleSetInfo info;
    private final MessageCatalogue messages;
    private final List<Rule> rules;
    private final Map<String, String> parameters;
    private final Set<BodyKind> byAnalogy;

    private RuleSet(Builder builder) {
        this.info = builder.info;
        this.messages = builder.messages;
        this.rules = List.copyOf(builder.rules.values());
        this.parameters = Map.copyOf(builder.parameters);
        this.byAnalogy = Set.copyOf(builder.byAnalogy);
    }

    /**
     * Starts a set.
     *
     * @param info what is to be known of it; the id has the form {@code group:name:version}
     * @param messages the texts of its rules
     * @return an empty builder
     * @throws IllegalArgumentException when the id does not have that form
     */
    public static Builder builder(RuleSetInfo info, MessageCatalogue messages) {
        return new Builder(info, messages);
    }

    /**
     * What is to be known of the set.
     *
     * @return id, title, applicability, status
     */
    public RuleSetInfo info() {
        return info;
    }

    /**
     * The texts of its rules.
     *
     * @return in both languages
     */
    public MessageCatalogue messages() {
        return messages;
    }

    /**
     * The rules.
     *
     * @return in the order they were added
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The parameters.
     *
     * @return value by name
     */
    public Map<String, String> parameters() {
        return parameters;
    }

    /**
     * The kinds of body that the sources do not name and that follow by analogy: for them a binding source counts as
     * one by analogy.
     *
     * @return empty when the sources name all
     */
    public Set<BodyKind> byAnalogy() {
        return byAnalogy;
    }

    /**
     * This set with another value for a parameter.
     *
     * @param name a parameter of the set
     * @param value its new value
     * @return a new set
     * @throws IllegalArgumentException when the set has no such parameter
     */
    public RuleSet with(String name, String value) {
        if (!parameters.containsKey(name)) {
            throw new IllegalArgumentException("规则集 " + info.getId() + " 没有参数：" + name);
        }
        Builder copy = new Builder(info, messages);
        rules.forEach(rule -> copy.rules.put(rule.info().getId(), rule));
        copy.parameters.putAll(parameters);
        copy.byAnalogy.addAll(byAnalogy);
        return copy.parameter(name, value).build();
    }

    /** Builds a rule set. */
    public static final class Builder {
        private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+:[A-Za-z0-9._-]+:[A-Za-z0-9._-]+");

        private final RuleSetInfo info;
        private final MessageCatalogue messages;
        private final Map<String, Rule> rules = new LinkedHashMap<>();
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private final Set<BodyKind> byAnalogy = new LinkedHashSet<>();

        private Builder(RuleSetInfo info, MessageCatalogue messages) {
            if (!ID.matcher(info.getId()).matches()) {
                throw new IllegalArgumentException("规则集编号应为 group:name:version：" + info.getId());
            }
            this.info = info;
            this.messages = messages;
        }

        /**
         * Adds a rule for every body and year of the set. Its title is the text {@code ID.title} of the catalogue.
         *
         * @param id the id, unique in the set
         * @param severity the severity of its findings
         * @param executability how well a program can decide it
         * @param check the working part
         * @param basis its sources, at least one
         * @return this builder
         * @throws IllegalArgumentException when the id is taken, a source is missing, or what only practice supports is
         *     to be an ERROR
         */
        public Builder rule(
                String id, Severity severity, Executability executability, Check check, LegalBasis... basis) {
            return rule(id, severity, executability, Applicability.always(), check, basis);
        }

        /**
         * Adds a rule for some bodies or years only.
         *
         * @param id the id, unique in the set
         * @param severity the severity of its findings
         * @param executability how well a program can decide it
         * @param applies whom and which years it concerns
         * @param check the working part
         * @param basis its sources, at least one
         * @return this builder
         * @throws IllegalArgumentException when the id is taken, a source is missing, or what only practice supports is
         *     to be an ERROR
         */
        public Builder rule(
                String id,
                Severity severity,
                Executability executability,
                Applicability applies,
                Check check,
                LegalBasis... basis) {
            RuleInfo rule = RuleInfo.builder()
                    .id(id)
                    .severity(severity)
                    .title(messages.text(id + ".title"))
                    .addBasis(basis)
                    .applies(applies)
                    .executability(executability)
                    .build();
            refuseUnfounded(rule);
            if (rules.put(id, new Rule(rule, check)) != null) {
                throw new IllegalArgumentException("规则编号重复：" + id);
            }
            return this;
        }

        private static void refuseUnfounded(RuleInfo rule) {
            List<BasisKind> kinds = new ArrayList<>();
            rule.getBasis().forEach(source -> kinds.add(source.getKind()));
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("规则没有依据：" + rule.getId());
            }
            if (rule.getSeverity() == Severity.ERROR && kinds.stream().allMatch(BasisKind.PRACTICE::equals)) {
                throw new IllegalArgumentException("仅有惯例支持的规则不能是 ERROR：" + rule.getId());
            }
        }

        /**
         * Declares a parameter.
         *
         * @param name its name
         * @param value its default value
         * @return this builder
         */
        public Builder parameter(String name, String value) {
            parameters.put(name, value);
            return this;
        }

        /**
         * Declares kinds of body that follow the sources by analogy.
         *
         * @param kinds the kinds
         * @return this builder
         */
        public Builder byAnalogy(BodyKind... kinds) {
            byAnalogy.addAll(Arrays.asList(kinds));
            return this;
        }

        /**
         * Builds the set.
         *
         * @return the set
         */
        public RuleSet build() {
            return new RuleSet(this);
        }
    }
}
