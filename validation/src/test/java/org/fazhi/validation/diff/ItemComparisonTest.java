package org.fazhi.validation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.diff.ItemChangeKind.GONE;
import static org.fazhi.diff.ItemChangeKind.NEW;
import static org.fazhi.diff.ItemChangeKind.REPEATED;
import static org.fazhi.diff.ItemChangeKind.REWORDED;

import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.diff.ItemChange;
import org.fazhi.diff.ItemChangeKind;
import org.fazhi.diff.PlacedItem;
import org.fazhi.diff.ReportDiff;
import org.junit.jupiter.api.Test;

/** What becomes of the shortcomings from one report to the next. */
class ItemComparisonTest {
    private static final String TRAINING = "执法人员业务培训不够系统，办案能力有待提升";
    private static final String PUBLICITY = "普法宣传形式较为单一";

    private static List<ItemChange> changes(List<String> before, List<String> after) {
        return diff(before, after).getShortcomings();
    }

    private static ReportDiff diff(List<String> before, List<String> after) {
        return Comparison.of(
                Reports.shortcomings(2023, before.toArray(String[]::new)),
                Reports.shortcomings(2024, after.toArray(String[]::new)));
    }

    private static List<ItemChangeKind> kinds(List<String> before, List<String> after) {
        return changes(before, after).stream().map(ItemChange::getKind).toList();
    }

    @Test
    void goneNewAndRepeated() {
        List<ItemChange> changes = changes(List.of(PUBLICITY, TRAINING), List.of("数字平台尚未贯通", PUBLICITY));
        assertThat(changes).extracting(ItemChange::getKind).containsExactly(NEW, REPEATED, GONE);
        assertThat(changes.get(0).getAfter().map(PlacedItem::getPointer)).contains("/shortcomings/items/0");
        assertThat(changes.get(0).getBefore()).isEmpty();
        assertThat(changes.get(1).getBefore().map(PlacedItem::getPointer)).contains("/shortcomings/items/0");
        assertThat(changes.get(1).getAfter().map(PlacedItem::getPointer)).contains("/shortcomings/items/1");
        assertThat(changes.get(1).getSimilarity()).contains(100);
        assertThat(changes.get(1).unchanged()).isTrue();
        assertThat(changes.get(2).getBefore().map(PlacedItem::getSummary)).contains(TRAINING);
        assertThat(changes.get(2).getAfter()).isEmpty();
        assertThat(changes.get(2).getSimilarity()).isEmpty();
    }

    @Test
    void namesNumbersAndPunctuationDoNotMakeAnotherShortcoming() {
        ItemChange change =
                changes(List.of("柳桥镇还有3个村没有法律顾问"), List.of("我镇还有12个村没有法律顾问。")).get(0);
        assertThat(change.getKind()).isEqualTo(REPEATED);
        assertThat(change.unchanged()).isFalse();
    }

    @Test
    void aClauseThatDiffersIsAnotherWording() {
        ItemChange change =
                changes(List.of(TRAINING), List.of("执法人员业务培训不够系统，办案能力仍需提升")).get(0);
        assertThat(change.getKind()).isEqualTo(REWORDED);
        assertThat(change.getSimilarity()).contains(72);
        assertThat(kinds(List.of(TRAINING), List.of("执法装备老化，业务经费不足"))).containsExactly(NEW, GONE);
    }

    @Test
    void theMostSimilarAnswersFirst() {
        List<ItemChange> changes = changes(List.of("执法人员业务培训不够，办案能力有待提升", TRAINING), List.of(TRAINING + "，亟待加强"));
        assertThat(changes).extracting(ItemChange::getKind).containsExactly(REWORDED, GONE);
        assertThat(changes.get(0).getBefore().map(PlacedItem::getSummary)).contains(TRAINING);
    }

    @Test
    void ofEquallySimilarOnesTheFirstAnswers() {
        List<ItemChange> changes =
                changes(List.of(TRAINING), List.of("执法人员业务培训不够系统，办案能力仍需提升", "执法人员业务培训不够系统，办案能力尚需提升"));
        assertThat(changes).extracting(ItemChange::getKind).containsExactly(REWORDED, NEW);
        assertThat(changes.get(0).getAfter().map(PlacedItem::getPointer)).contains("/shortcomings/items/0");
        assertThat(changes.get(0).getSimilarity()).contains(72);
    }

    @Test
    void wordsOfNothingButNumbersAreComparedAsTheyAre() {
        assertThat(kinds(List.of("《普法规划》"), List.of("《执法规划》"))).containsExactly(NEW, GONE);
        assertThat(kinds(List.of("《普法规划》"), List.of("《普法规划》"))).containsExactly(REPEATED);
    }

    @Test
    void theSameShortcomingTwiceIsToldTwice() {
        assertThat(kinds(List.of(PUBLICITY), List.of(PUBLICITY, PUBLICITY))).containsExactly(REPEATED, NEW);
    }

    @Test
    void tooManyItemsAreComparedWordForWordAndThatIsSaid() {
        List<String> before = IntStream.range(0, 800)
                .mapToObj(at -> TRAINING + Character.toString(0x4e00 + at))
                .toList();
        List<String> after = IntStream.range(0, 800)
                .mapToObj(at -> TRAINING + Character.toString(0x5e00 + at))
                .toList();
        ReportDiff diff = diff(before, after);
        assertThat(diff.getNotes()).extracting(note -> note.getZh()).containsExactly("条目过多，只按文字完全相同对照。");
        assertThat(diff.getShortcomings()).hasSize(1600);
    }
}
