package org.fazhi.validation.likeness;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.report.Duty;
import org.fazhi.report.FirstResponsible;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.validation.national.text.BodyName;

/**
 * Takes out of the words of a report what tells it from a copy with the name replaced: the names of the body and its
 * heads, 我镇 and its like, every number, titles of documents, punctuation and spaces.
 */
public final class Neutral {
    private static final int MOST_NAMES = 24;
    private static final Pattern DOCUMENT = Pattern.compile("《[^《》]{1,80}+》");
    private static final Pattern OWN_BODY = Pattern.compile("[我全本](?:街道|开发区|高新区|新区|[省市区县旗镇乡街局厅委])");

    private final List<String> names;

    private Neutral(List<String> names) {
        this.names = names;
    }

    public static Neutral of(Report report) {
        Set<String> names = new LinkedHashSet<>();
        for (Issuer issuer : report.getIssuers()) {
            add(names, Optional.of(issuer.getName()));
            add(names, issuer.getShortName());
            add(names, issuer.getParentName());
        }
        report.getFirstResponsible().map(FirstResponsible::getDuties).orElse(List.of()).stream()
                .map(Duty::getPerson)
                .forEach(person -> add(names, person));
        return new Neutral(names.stream()
                .limit(MOST_NAMES)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    private static void add(Set<String> names, Optional<String> name) {
        name.ifPresent(full -> {
            names.add(full);
            names.add(BodyName.withoutOffice(full));
        });
        names.removeIf(found -> found.length() < 2);
    }

    /** The words with one 0 for each number, and nothing else but letters. */
    public String of(String text) {
        String rest = DOCUMENT.matcher(text).replaceAll("");
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return letters(OWN_BODY.matcher(rest).replaceAll(""));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        boolean inNumber = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            if (digit && !inNumber) {
                letters.append('0');
            } else if (!digit && (Character.isLetter(c) || Character.isSurrogate(c))) {
                letters.append(c);
            }
            inNumber = digit || inNumber && (c == '.' || c == ',');
        }
        return letters.toString();
    }
}
