package org.fazhi.benchmarks.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Pointer;

/** ADR: to whom the report goes. */
final class AddresseesFloor {
    private static final Pattern OWN_LEVEL = Pattern.compile("^本?(?:镇|乡|街道)(?:党|工委|人|政府|办)");
    private static final Pattern OWN_COMMITTEE = Pattern.compile("本?(?:镇|乡|民族乡|街道|街道办事处|街道办)|同级|本级");
    private static final Pattern PARTY = Pattern.compile("[省市县区旗州盟地党工]委(?:员会)?|两办");
    private static final Pattern GOVERNMENT = Pattern.compile("人民政府|政府|行署|公署|区管理委员会|管委会|两办");
    private static final Pattern NEITHER = Pattern.compile(PARTY.pattern() + '|' + GOVERNMENT.pattern());
    private static final Pattern OFFICE = Pattern.compile("[局厅委部办署会院社司]");
    private static final String[] CONGRESS = {"人大", "人民代表大会"};
    private static final String[] COMMITTEES = {"人大常委", "人民代表大会常务委员会"};
    private static final String[] SUPERVISORS = {"法治", "督察", "司法局", "司法厅"};
    private static final String[] BELOW_COUNTY = {"镇", "乡", "街", "道", "开发区", "高新区", "产业区", "园区"};
    private static final String[] GOVERNMENTS = {"政府", "行署", "公署", "管委会", "管理委员会", "两办", "上级", "上一级"};
    private static final String[] STATE_COUNCIL = {"国务院"};

    private final Facts facts;
    private final Faults faults;
    private final List<String> printed;
    private final List<String> bodies = new ArrayList<>();
    private final List<String> ownPlaces = new ArrayList<>();
    private boolean cityOfCountyLevel;

    private AddresseesFloor(Facts facts, Frame frame, Faults faults) {
        this.facts = facts;
        this.faults = faults;
        this.printed = frame.getAddressees();
        for (Issuer issuer : facts.report.getIssuers()) {
            place(Words.withoutOffice(issuer.getName()));
            issuer.getShortName().ifPresent(name -> place(Words.withoutOffice(name)));
        }
        for (String line : printed) {
            for (String name : split(line)) {
                if (!name.contains("法治")) {
                    bodies.add(name);
                }
            }
        }
    }

    private void place(String name) {
        cityOfCountyLevel |= name.endsWith("市");
        for (String word : BELOW_COUNTY) {
            if (name.endsWith(word)) {
                ownPlaces.add(name);
                return;
            }
        }
    }

    static void check(Facts facts, Frame frame, Faults faults) {
        if (facts.since(2019)) {
            copies(facts, frame, faults);
        }
        if (!frame.getAddressees().isEmpty()) {
            new AddresseesFloor(facts, frame, faults).check();
        }
    }

    private void check() {
        boolean peers = facts.isBody(BodyKind.PROVINCE, BodyKind.CITY, BodyKind.COUNTY);
        boolean towns = facts.isBody(BodyKind.TOWN, BodyKind.TOWNSHIP, BodyKind.SUBDISTRICT);
        if (facts.since(2019)) {
            if (peers || towns || facts.isBody(BodyKind.DEV_ZONE)) {
                above();
            }
            if (peers && !isJoint()) {
                require("ADR-02", names(beside()) || cityOfCountyLevel && names("市委"));
                require("ADR-02", names(CONGRESS));
            }
            if (facts.isBody(BodyKind.DEPARTMENT)) {
                ofDepartment();
            }
        }
        if (towns) {
            noOwnCommittee();
        }
    }

    private static void copies(Facts facts, Frame frame, Faults faults) {
        boolean asked = !frame.getCopies().isEmpty()
                || !FilingFloor.isPublishedText(facts) && !frame.getAddressees().isEmpty();
        if (asked && !supervised(frame.getCopies()) && !supervised(frame.getAddressees())) {
            faults.add("ADR-04", "frame", "copies");
        }
    }

    private static boolean supervised(List<String> printed) {
        for (String name : printed) {
            if (hasAny(name, SUPERVISORS)) {
                return true;
            }
        }
        return false;
    }

    private void above() {
        boolean party = false;
        boolean government = false;
        for (String name : bodies) {
            if (!isOwn(name)) {
                party |= hasAny(name, partyAbove());
                government |= hasAny(name, facts.isBody(BodyKind.PROVINCE) ? STATE_COUNCIL : GOVERNMENTS);
            }
        }
        require("ADR-01", party && government);
    }

    private String[] partyAbove() {
        if (facts.isBody(BodyKind.PROVINCE)) {
            return new String[] {"中央"};
        } else if (facts.isBody(BodyKind.CITY)) {
            return new String[] {"省委", "党委", "两办", "上级", "上一级"};
        } else if (facts.isBody(BodyKind.COUNTY)) {
            return new String[] {"市委", "州委", "盟委", "地委", "省委", "党委", "工委", "两办", "上级", "上一级"};
        }
        return new String[] {"县委", "区委", "市委", "旗委", "州委", "盟委", "地委", "省委", "党委", "工委", "两办", "上级", "上一级"};
    }

    private String[] beside() {
        if (facts.isBody(BodyKind.PROVINCE)) {
            return new String[] {"省委", "市委", "党委", "同级", "本级"};
        } else if (facts.isBody(BodyKind.CITY)) {
            return new String[] {"市委", "州委", "盟委", "地委", "党委", "同级", "本级"};
        }
        return new String[] {"县委", "区委", "旗委", "党委", "同级", "本级"};
    }

    private boolean isJoint() {
        for (Issuer issuer : facts.report.getIssuers()) {
            if (issuer.getKind().isPresent() && issuer.getKind().get().equals(BodyKind.PARTY_COMMITTEE)) {
                return true;
            }
        }
        return false;
    }

    private void ofDepartment() {
        boolean party = false;
        boolean government = false;
        boolean department = false;
        for (String name : bodies) {
            party |= PARTY.matcher(name).find();
            government |= GOVERNMENT.matcher(name).find();
            department |= !hasAny(name, CONGRESS)
                    && OFFICE.matcher(NEITHER.matcher(name).replaceAll("")).find();
        }
        require("ADR-03", party && government && department);
    }

    private void noOwnCommittee() {
        for (int i = 0; i < printed.size(); i++) {
            boolean own = false;
            for (String name : split(printed.get(i))) {
                own |= isOwnCommittee(name);
            }
            if (own) {
                faults.add(
                        "ADR-05",
                        Pointer.ROOT.child("frame").child("addressees").child(i));
            }
        }
    }

    private boolean isOwnCommittee(String name) {
        int first = Integer.MAX_VALUE;
        for (String word : COMMITTEES) {
            int at = name.indexOf(word);
            first = at < 0 ? first : Math.min(first, at);
        }
        if (first == Integer.MAX_VALUE) {
            return false;
        }
        String level = name.substring(0, first);
        boolean own = OWN_COMMITTEE.matcher(level).matches();
        for (String place : ownPlaces) {
            own |= level.endsWith(place);
        }
        return own;
    }

    private boolean isOwn(String name) {
        boolean own = OWN_LEVEL.matcher(name).find();
        for (String place : ownPlaces) {
            own |= name.contains(place);
        }
        return own;
    }

    private boolean names(String... words) {
        for (String name : bodies) {
            if (hasAny(name, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAny(String name, String... words) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void require(String rule, boolean kept) {
        if (!kept) {
            faults.add(rule, "frame", "addressees");
        }
    }

    /** One printed line may name several. */
    private static List<String> split(String line) {
        List<String> names = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || "、，,；;/／：:".indexOf(line.charAt(i)) >= 0 || Words.isSpace(line.charAt(i))) {
                if (i > start) {
                    names.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
        return names;
    }
}
