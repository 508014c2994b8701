package org.fazhi.validation.rule;

import org.fazhi.finding.RuleInfo;

/**
 * A rule (规则): what is to be known of it, and its check.
 *
 * @param info id, severity, title, sources, applicability
 * @param check the working part
 * @param keywords of which one stands in every passage the check needs
 */
public record Rule(RuleInfo info, Check check, Keywords keywords) {}
