package org.fazhi.validation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.Executability;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.RuleSetInfo;
import org.fazhi.finding.Severity;
import org.fazhi.report.BodyKind;
import org.jspecify.annotations.Nullable;

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
    private final List<RuleChange> changes;
    private final Optional<String> origin;

    private RuleSet(Builder builder) {
        this.info = builder.info;
        this.messages = builder.messages;
        this.rules = List.copyOf(builder.rules.values());
        this.parameters = Map.copyOf(builder.parameters);
        this.byAnalogy = Set.copyOf(builder.byAnalogy);
        this.changes = List.copyOf(builder.changes);
        this.origin = Optional.ofNullable(builder.origin);
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
     * The kinds of body the sources do not name: for them a binding source counts as one by analogy.
     *
     * @return empty when the sources name all
     */
    public Set<BodyKind> byAnalogy() {
        return byAnalogy;
    }

    /**
     * What this set changes in others.
     *
     * @return empty unless it is an overlay
     */
    public List<RuleChange> changes() {
        return changes;
    }

    /**
     * Which edition of the set this is, carried into results.
     *
     * @return such as {@code org.fazhi.validation@0.1.0}, or the digest of a file; absent where nobody said
     */
    public Optional<String> origin() {
        return origin;
    }

    /**
     * This set as one of another origin.
     *
     * @param stated module or package and version, or a digest
     * @return a new set
     */
    public RuleSet from(String stated) {
        Builder copy = copy();
        copy.origin = stated;
        return copy.build();
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
        return copy().parameter(name, value).build();
    }

    private Builder copy() {
        Builder copy = new Builder(info, messages);
        rules.forEach(rule -> copy.rules.put(rule.info().getId(), rule));
        copy.parameters.putAll(parameters);
        copy.byAnalogy.addAll(byAnalogy);
        copy.changes.addAll(changes);
        copy.origin = origin.orElse(null);
        return copy;
    }

    /** Builds a rule set. */
    public static final class Builder {
        private final RuleSetInfo info;
        private final MessageCatalogue messages;
        private final Map<String, Rule> rules = new LinkedHashMap<>();
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private final Set<BodyKind> byAnalogy = new LinkedHashSet<>();
        private final List<RuleChange> changes = new ArrayList<>();
        private @Nullable String origin;

        private Builder(RuleSetInfo info, MessageCatalogue messages) {
            Form.check(info);
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
            Form.check(rule);
            if (rules.put(id, new Rule(rule, check, check.keywords())) != null) {
                throw new IllegalArgumentException("规则编号重复：" + id);
            }
            return this;
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
         * Makes a rule of another set graver. Asking for less than the rule has changes nothing.
         *
         * @param set the set of the rule, {@code group:name} or {@code group:name:version}
         * @param rule the id of the rule
         * @param severity what its findings have at least, unless the rule itself calls a finding milder
         * @param basis the sources of the change, added to those of the rule
         * @return this builder
         * @throws IllegalArgumentException without a source, or without one in law for an ERROR
         */
        public Builder tighten(String set, String rule, Severity severity, LegalBasis... basis) {
            changes.add(new RuleChange.Tightening(set, rule, severity, List.of(basis)));
            return this;
        }

        /**
         * Sets a parameter of another set.
         *
         * @param set the set, {@code group:name} or {@code group:name:version}
         * @param parameter its parameter
         * @param value the value
         * @param basis the sources, added to those of the rules that use the parameter
         * @return this builder
         */
        public Builder adjust(String set, String parameter, String value, LegalBasis... basis) {
            changes.add(new RuleChange.Adjustment(set, parameter, value, List.of(basis)));
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
