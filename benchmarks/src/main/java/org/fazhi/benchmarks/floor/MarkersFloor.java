package org.fazhi.benchmarks.floor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.fazhi.report.Pointer;
import org.fazhi.report.Section;

/** STR-11: the numbers of the headings run on, and their forms stand in their order. */
final class MarkersFloor {
    private static final int FORMS = 5;
    private static final int LIST = 4;
    private static final String CHINESE = "零一二三四五六七八九";

    private final Faults faults;
    private final int[] latest = new int[FORMS];
    private final Deque<Integer> path = new ArrayDeque<>();

    MarkersFloor(Faults faults) {
        this.faults = faults;
    }

    void check(List<Section> outline) {
        level(outline, 0, -1);
    }

    /** Numbers are kept one higher, so that 0 means none; forms above are bits. */
    private void level(List<Section> sections, int above, int parent) {
        int[] before = new int[FORMS];
        int checked = 0;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int marker = section.getMarker().isPresent()
                    ? parse(section.getMarker().get().strip())
                    : -1;
            int form = marker < 0 ? -1 : marker % FORMS;
            path.addLast(i);
            if (form >= 0) {
                if ((checked & 1 << form) == 0 && form != LIST && isOutOfOrder(form, above, parent)) {
                    report();
                }
                checked |= 1 << form;
                sequence(form, marker / FORMS, before);
            }
            if (!section.getChildren().isEmpty()) {
                level(section.getChildren(), form < 0 ? above : above | 1 << form, form == LIST ? -1 : form);
            }
            path.removeLast();
        }
    }

    private static boolean isOutOfOrder(int form, int above, int parent) {
        return (above & 1 << form) != 0 || parent >= 0 && (form < parent || form > parent + 1);
    }

    private void sequence(int form, int number, int[] before) {
        int previous = before[form] - 1;
        int running = latest[form] - 1;
        before[form] = number + 1;
        latest[form] = number + 1;
        boolean starts = number == 1 && (previous < 0 || form == LIST);
        boolean follows = previous >= 0 && number == previous + 1;
        boolean runsOn = previous < 0 && running >= 0 && number == running + 1;
        if (!starts && !follows && !runsOn) {
            report();
        }
    }

    private void report() {
        List<Integer> steps = new ArrayList<>(path);
        Pointer pointer = Pointer.ROOT.child("outline").child(steps.get(0));
        for (int step : steps.subList(1, steps.size())) {
            pointer = pointer.child("children").child(step);
        }
        faults.add("STR-11", pointer.child("marker"));
    }

    /** The number times the forms plus the form, one of 一、 （一） 1. （1） 第一; -1 for anything else. */
    private static int parse(String marker) {
        if (marker.isEmpty()) {
            return -1;
        }
        char first = marker.charAt(0);
        if (first == '（' || first == '(') {
            return inBrackets(marker);
        }
        if (first == '第') {
            int end = chineseEnd(marker, 1, false);
            boolean closed =
                    end == marker.length() || end == marker.length() - 1 && "是，,、".indexOf(marker.charAt(end)) >= 0;
            return end > 1 && closed ? of(chinese(marker.substring(1, end)), LIST) : -1;
        }
        int end = digitsEnd(marker, 0);
        if (end > 0) {
            boolean closed =
                    end == marker.length() || end == marker.length() - 1 && ".．、".indexOf(marker.charAt(end)) >= 0;
            return closed && end <= 3 ? of(Integer.parseInt(marker, 0, end, 10), 2) : -1;
        }
        return bare(marker);
    }

    private static int bare(String marker) {
        int end = chineseEnd(marker, 0, true);
        if (end == 0 || end < marker.length() - 1) {
            return -1;
        }
        if (end == marker.length() || "、.．".indexOf(marker.charAt(end)) >= 0) {
            return of(chinese(marker.substring(0, end)), 0);
        }
        boolean list = marker.charAt(end) == '是' && chineseEnd(marker, 0, false) == end;
        return list ? of(chinese(marker.substring(0, end)), LIST) : -1;
    }

    private static int inBrackets(String marker) {
        int close = Math.max(marker.lastIndexOf('）'), marker.lastIndexOf(')'));
        if (close < 2) {
            return -1;
        }
        if (chineseEnd(marker, 1, true) == close) {
            boolean closed =
                    close == marker.length() - 1 || close == marker.length() - 2 && marker.charAt(close + 1) == '、';
            return closed ? of(chinese(marker.substring(1, close)), 1) : -1;
        }
        boolean digits = digitsEnd(marker, 1) == close && close <= 4 && close == marker.length() - 1;
        return digits ? of(Integer.parseInt(marker, 1, close, 10), 3) : -1;
    }

    private static int of(int number, int form) {
        return number * FORMS + form;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int chineseEnd(String text, int from, boolean hundred) {
        int end = from;
        while (end < text.length() && "一二三四五六七八九十百".indexOf(text.charAt(end)) >= 0) {
            if (text.charAt(end) == '百' && !hundred) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static int chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return Math.max(0, CHINESE.indexOf(number.charAt(number.length() - 1)));
        }
        int tens = ten == 0 ? 1 : CHINESE.indexOf(number.charAt(0));
        int ones = ten == number.length() - 1 ? 0 : CHINESE.indexOf(number.charAt(ten + 1));
        return Math.max(0, 10 * tens + ones);
    }
}
