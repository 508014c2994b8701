package example.district;

import static org.fazhi.testkit.FazhiAssertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.fazhi.report.*;
import org.fazhi.testkit.*;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.file.RuleSetFile;
import org.fazhi.validation.rule.RuleSet;

class DistrictRulesTest implements RuleContract {
    static final RuleSet RULES = RuleSetFile.read(DistrictRulesTest.class.getResourceAsStream("/rules/district.yaml"));

    @Override
    public RuleSet ruleSet() {
        return RULES;
    }

    @Override
    public Map<String, Report> faults() {
        WorkArea oneDrill = WorkArea.builder().addFigure(Figure.of("emergency.drills", 1)).build();
        return Map.of("EX-01", Report.builder().from(Samples.townReport(2024)).emergency(oneDrill).build());
    }

    @Property(tries = 100)
    @Domain(FazhiDomain.class)
    void ourRulesFindNoFaultWithASoundReport(@ForAll @Sound Report report) {
        assertThat(report).checkedBy(ReportValidator.standard().with(RULES)).conforms();
    }
}
