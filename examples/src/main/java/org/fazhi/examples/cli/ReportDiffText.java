package org.fazhi.examples.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.diff.ComparedReport;
import org.fazhi.diff.FigureChange;
import org.fazhi.diff.FigureChangeKind;
import org.fazhi.diff.FollowUp;
import org.fazhi.diff.ItemChange;
import org.fazhi.diff.PartPresence;
import org.fazhi.diff.PlacedFigure;
import org.fazhi.diff.PlacedItem;
import org.fazhi.diff.PlanFollowUp;
import org.fazhi.diff.ReportDiff;
import org.fazhi.finding.Language;
import org.fazhi.report.Figure;

/** Tells people what changed between two reports. What stayed the same is only counted. */
final class ReportDiffText {
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ReportDiffText(Language language) {
        this.language = language;
    }

    static String of(ReportDiff diff, Language language) {
        ReportDiffText told = new ReportDiffText(language);
        told.line(told.say("前：", "earlier: ") + told.name(diff.getEarlier()));
        told.line(told.say("后：", "later:   ") + told.name(diff.getLater()));
        diff.getNotes().forEach(note -> told.line(told.say("说明：", "note: ") + note.in(language)));
        if (diff.unchanged()) {
            told.line(told.say("数据、部分、不足和安排都没有变化。", "Figures, parts, shortcomings and arrangements are the same."));
        } else {
            told.parts(diff.getParts());
            told.figures(diff.getFigures());
            told.items(told.say("不足", "Shortcomings"), diff.getShortcomings());
            told.items(told.say("下一年度安排", "Arrangements"), diff.getPlanItems());
        }
        told.followUps(diff.getPlanFollowUps());
        return told.text.toString();
    }

    private String name(ComparedReport report) {
        return report.getTitle()
                .orElseGet(() -> String.join("、", report.getIssuers())
                        + report.getReportingYear().map(year -> " " + year).orElse(""));
    }

    private void parts(List<PartPresence> parts) {
        parts.stream()
                .filter(part -> part.isInEarlier() != part.isInLater())
                .forEach(part -> line((part.isInLater() ? "+ " : "- ")
                        + say("部分：", "part: ")
                        + (language == Language.EN
                                ? part.getPart().getCode()
                                : part.getPart().getLabel())));
    }

    private void figures(List<FigureChange> figures) {
        long same = figures.stream()
                .filter(change -> change.getKind() == FigureChangeKind.UNCHANGED)
                .count();
        heading(say("数据", "Figures"), say("%d 项不变", "%d the same").formatted(same));
        figures.stream()
                .filter(change -> change.getKind() != FigureChangeKind.UNCHANGED)
                .forEach(change -> line("  " + figure(change)));
    }

    private String figure(FigureChange change) {
        String label = change.getLabel()
                + change.getScope().map(scope -> "（" + scope + "）").orElse("")
                + say("：", ": ");
        String before = quantities(change.getBefore());
        String after = quantities(change.getAfter());
        return switch (change.getKind()) {
            case UNCHANGED, CHANGED -> "~ " + label + before + " → " + after + difference(change);
            case ONLY_EARLIER -> "- " + label + before + say("（后一份未写）", " (not in the later)");
            case ONLY_LATER -> "+ " + label + after + say("（前一份未写）", " (not in the earlier)");
            case AMBIGUOUS ->
                "? " + label + before + " → " + after
                        + say("（多处数值不一，无法对应）", " (stated several times, cannot be matched)");
            case NOT_COMPARABLE ->
                "? " + label + before + " → " + after + say("（单位或升降方向不同，不作比较）", " (units or directions differ)");
        };
    }

    private String difference(FigureChange change) {
        return change.getDifference()
                .map(difference -> say("（", " (")
                        + signed(difference)
                        + change.getPercent()
                                .map(percent -> say("，", ", ") + signed(percent) + "%")
                                .orElse("")
                        + say("）", ")"))
                .orElse("");
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }

    private static String quantities(List<PlacedFigure> figures) {
        return figures.stream()
                .map(PlacedFigure::getFigure)
                .map(ReportDiffText::quantity)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String quantity(Figure figure) {
        return figure.getDirection().map(direction -> direction.getLabel()).orElse("")
                + figure.getValue().toPlainString()
                + figure.getApproxWord().orElse("")
                + figure.getUnit().orElse("");
    }

    private void items(String what, List<ItemChange> items) {
        if (items.isEmpty()) {
            return;
        }
        long same = items.stream().filter(ItemChange::unchanged).count();
        heading(what, say("%d 条逐字相同", "%d word for word the same").formatted(same));
        items.stream().filter(item -> !item.unchanged()).forEach(this::item);
    }

    private void item(ItemChange item) {
        String before = words(item.getBefore());
        String after = words(item.getAfter());
        switch (item.getKind()) {
            case GONE -> line("  - " + before);
            case NEW -> line("  + " + after);
            case REPEATED, REWORDED -> {
                String how = item.getSimilarity()
                        .map(percent -> say("（相似 %d%%）", " (%d%% alike)").formatted(percent))
                        .orElse("");
                line("  ~ " + before);
                line("    → " + after + how);
            }
        }
    }

    private static String words(Optional<PlacedItem> item) {
        return item.map(PlacedItem::getSummary).orElse("");
    }

    private void followUps(List<PlanFollowUp> followUps) {
        if (followUps.isEmpty()) {
            return;
        }
        long mentioned = followUps.stream()
                .filter(followUp -> followUp.getFollowUp() == FollowUp.MENTIONED)
                .count();
        heading(
                say("前一份安排的后续", "What became of the earlier plan"),
                say("%d 项有所提及", "%d mentioned").formatted(mentioned));
        followUps.stream()
                .filter(followUp -> followUp.getFollowUp() != FollowUp.MENTIONED)
                .forEach(followUp -> line("  "
                        + (followUp.getFollowUp() == FollowUp.NOT_MENTIONED
                                ? say("未见提及：", "not mentioned: ")
                                : say("无法判断：", "undecided: "))
                        + followUp.getItem().getSummary()));
    }

    private void heading(String what, String count) {
        line("");
        line(what + say("（", " (") + count + say("）", ")"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String say(String zh, String en) {
        return language == Language.EN ? en : zh;
    }
}
