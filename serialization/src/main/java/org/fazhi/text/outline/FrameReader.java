package org.fazhi.text.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.source.Source;

/** Puts the frame together from head, foot and page, and tells who reports on which year. */
final class FrameReader {
    private static final int LONGEST_NAME = 12;
    private static final int CREDIT_CODE = 18;
    private static final Pattern NOTE = Pattern.compile("^[（(]?(?:注：|注:|备注：)?(?:本|此)(?:报告|件)");
    private static final Pattern SUBMITTED = Pattern.compile("报送|上报|呈报");
    private static final Pattern PUBLISHED = Pattern.compile("公开|公布|发布");

    private final Source source;
    private final Head head;
    private final Foot foot;
    private final Bodies bodies;
    private final List<MappedText> preamble;

    FrameReader(Source source, Head head, Foot foot, Bodies bodies, List<MappedText> preamble) {
        this.source = source;
        this.head = head;
        this.foot = foot;
        this.bodies = bodies;
        this.preamble = preamble;
    }

    Frame frame() {
        Map<String, String> page = head.metadata.values();
        Frame.Builder frame = Frame.builder()
                .title(title())
                .titleAsPrinted(titleAsPrinted())
                .pageTitle(pageTitle())
                .documentNumber(head.documentNumber
                        .or(() -> value(page, "documentNumber"))
                        .map(Characters::withNarrowDigits))
                .indexNumber(value(page, "indexNumber"))
                .publisher(value(page, "publisher"))
                .subjectCategory(value(page, "subjectCategory"))
                .genreCategory(value(page, "genreCategory"))
                .validity(value(page, "validity"))
                .channel(value(page, "channel").or(() -> value(source.page(), "contentsource")))
                .addAllAddressees(head.addressees)
                .addAllCopies(foot.copies)
                .closing(foot.closing)
                .addAllSignatories(foot.signatories)
                .documentDate(foot.date.or(() -> value(page, "documentDate").flatMap(Dates::firstIn)))
                .documentDateAsPrinted(foot.dateAsPrinted)
                .submittedOn(noted(SUBMITTED))
                .publishedOn(value(page, "publishedOn")
                        .or(() -> value(source.page(), "pubdate"))
                        .flatMap(Dates::firstIn)
                        .or(() -> noted(PUBLISHED)));
        String lead = preamble.stream().map(MappedText::text).collect(Collectors.joining("\n"));
        return lead.isBlank() ? frame.build() : frame.preamble(lead).build();
    }

    /** (本报告已于2022年2月18日报送区政府；2022年3月9日在门户网站公开): what a note below the text says of the day. */
    private Optional<LocalDate> noted(Pattern deed) {
        return foot.furniture.stream()
                .map(line -> Characters.withoutSpace(line.text()))
                .filter(line -> NOTE.matcher(line).find())
                .flatMap(line -> Stream.of(line.split("[;；。]")))
                .filter(clause -> deed.matcher(clause).find())
                .map(Dates::firstIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> title() {
        return head.title;
    }

    private Optional<String> titleAsPrinted() {
        MappedText printed = head.titleAsPrinted;
        return printed == null || title().filter(printed.text()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(printed.text());
    }

    private Optional<String> pageTitle() {
        return head.pageTitle
                .or(() -> value(head.metadata.values(), "pageTitle"))
                .or(() -> value(source.page(), "articletitle"))
                .filter(found -> title().filter(found::equals).isEmpty());
    }

    private static Optional<String> value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    /** The year the title names, else the page title. */
    Optional<Integer> yearOfTitle() {
        return title().flatMap(Titles::year).or(() -> pageTitle().flatMap(Titles::year));
    }

    /** The first year the preamble names. */
    Optional<Integer> yearOfPreamble() {
        return preamble.stream()
                .map(paragraph -> Titles.year(Characters.withoutSpace(withoutCitations(paragraph.text()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The years in the names of documents are not those reported on. */
    private static String withoutCitations(String text) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '《' ? 1 : 0;
            if (depth == 0) {
                kept.append(c);
            }
            depth = c == '》' ? Math.max(0, depth - 1) : depth;
        }
        return kept.toString();
    }

    List<Issuer> issuers() {
        List<String> names = new ArrayList<>(foot.signatories);
        String titled = title().map(Titles::issuerIn).orElse("");
        if (names.isEmpty() && bodies.kindOf(titled).isPresent()) {
            names.addAll(severalIn(titled));
        }
        if (names.isEmpty()) {
            value(source.page(), "articletitle")
                    .map(Titles::issuerIn)
                    .filter(bodies::isName)
                    .ifPresent(names::add);
        }
        if (names.isEmpty()) {
            nameInPreamble().ifPresent(names::add);
        }
        List<Issuer> issuers = new ArrayList<>();
        names.forEach(name -> issuers.add(withParent(asTitled(bodies.issuer(name), titled), titled)));
        if (issuers.size() == 1) {
            creditCode(issuers.get(0))
                    .ifPresent(code -> issuers.set(
                            0,
                            Issuer.builder()
                                    .from(issuers.get(0))
                                    .creditCode(code)
                                    .build()));
        }
        return issuers;
    }

    /** An index number begins with the code of the body that publishes; it is the issuer's unless another publishes. */
    private Optional<String> creditCode(Issuer issuer) {
        Map<String, String> page = head.metadata.values();
        boolean itself =
                value(page, "publisher").map(issuer.getName()::endsWith).orElse(true);
        return value(page, "indexNumber")
                .filter(number -> itself && number.indexOf('/') == CREDIT_CODE)
                .map(number -> number.substring(0, CREDIT_CODE))
                .filter(code -> code.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')));
    }

    /** 中共甲镇委员会甲镇人民政府 are two. */
    private static List<String> severalIn(String titled) {
        int split = titled.startsWith("中共") ? titled.indexOf("委员会") : -1;
        if (split < 0 || split + 3 >= titled.length()) {
            return List.of(titled);
        }
        String second = titled.substring(split + 3);
        return List.of(titled.substring(0, split + 3), second.startsWith("、") ? second.substring(1) : second);
    }

    /** A title names a body shorter than its signature does: 万兴街 for 万兴街道办事处. */
    private Issuer asTitled(Issuer issuer, String titled) {
        String own =
                bodies.issuer(titled.isEmpty() ? "无" : titled).getShortName().orElse(titled);
        boolean shorter = own.length() > 1
                && issuer.getShortName()
                        .filter(name -> name.startsWith(own) && !name.equals(own))
                        .isPresent();
        return shorter ? Issuer.builder().from(issuer).shortName(own).build() : issuer;
    }

    /** The division above may be named only in the title or the headline. */
    private Issuer withParent(Issuer issuer, String titled) {
        String own = issuer.getShortName().orElse(bodies.withoutOffice(issuer.getName()));
        for (String name : List.of(titled, pageTitle().map(Titles::issuerIn).orElse(""))) {
            int at = name.indexOf(own);
            if (at > 0 && !name.startsWith("中共") && issuer.getParentName().isEmpty()) {
                return Issuer.builder()
                        .from(issuer)
                        .parentName(name.substring(0, at))
                        .build();
            }
        }
        return issuer;
    }

    /** The name a preamble begins with: 2024年,兴隆镇在县委的坚强领导下. */
    private Optional<String> nameInPreamble() {
        if (preamble.isEmpty()) {
            return Optional.empty();
        }
        for (String clause : preamble.get(0).text().split("[，,。：:]", 4)) {
            int end = Math.min(clause.length(), LONGEST_NAME);
            for (int stop = 2; stop <= end; stop++) {
                String name = clause.substring(0, stop);
                boolean ends = stop == clause.length() || "在以坚认按深紧始全严积牢切持".indexOf(clause.charAt(stop)) >= 0;
                if (ends && bodies.isName(name) && !isRelative(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRelative(String name) {
        return name.startsWith("我") || name.startsWith("全") || name.startsWith("本");
    }
}
