package example.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Area;
import org.fazhi.report.Figure;
import org.fazhi.report.Mediation;
import org.fazhi.report.Nature;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;

class MediationTableTest {
    private static final Report EAST = MediationTable.row("东镇人民政府", 2025, 72, 72);
    private static final Report WEST = MediationTable.row("西镇人民政府", 2025, 30, 28);

    @Test
    void figures_of_several_reports_add_up() {
        MediationTable table =
                new MediationTable(List.of(EAST, WEST, Report.builder().build()));

        assertEquals(BigDecimal.valueOf(102), table.accepted());
    }

    @Test
    void a_figure_has_the_label_unit_and_nature_of_its_indicator() {
        Figure accepted = Figure.of("mediation.accepted", 72);

        assertEquals("受理矛盾纠纷", accepted.getLabel());
        assertEquals(Optional.of("件"), accepted.getUnit());
        assertEquals(Optional.of(Nature.FLOW), accepted.getNature());
        assertThrows(IllegalArgumentException.class, () -> Figure.of("mediation.unheard_of", 1));
    }

    @Test
    void typed_getters_are_views_of_the_figures() {
        Mediation mediation = EAST.getMediation().orElseThrow();

        assertEquals(
                mediation.getFigures(),
                List.of(
                        mediation.getAccepted().orElseThrow(),
                        mediation.getSucceeded().orElseThrow()));
        assertEquals(Optional.empty(), mediation.getSuccessRate());
        assertEquals(Optional.empty(), EAST.getEnforcement());
        assertEquals(List.of(Area.MEDIATION), List.copyOf(EAST.areas().keySet()));
    }

    @Test
    void reports_with_the_same_content_are_equal() {
        Report again = MediationTable.row("东镇人民政府", 2025, 72, 72);

        assertEquals(EAST, again);
        assertEquals(EAST.hashCode(), again.hashCode());
        assertNotEquals(EAST, MediationTable.row("东镇人民政府", 2025, 72, 71));
        assertNotEquals(EAST, WEST);
    }
}
