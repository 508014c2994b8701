package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of docs/architecture.md name the modules and packages there are, all of them and no others. */
class DocumentedPackagesTest {
    private static final String PAGE = ProjectFiles.text("docs/architecture.md");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    /** What the short names in the tables of a section stand below. */
    private static final Map<String, String> BASES = Map.of(
            "## validation", "org.fazhi.validation",
            "### The national rules", "org.fazhi.validation.national",
            "### The reader of published text", "org.fazhi.text",
            "## examples", "org.fazhi.examples");

    @Test
    void the_modules_are_those_of_the_build() {
        List<String> built = MODULE.matcher(ProjectFiles.text("pom.xml"))
                .results()
                .map(module -> module.group(1))
                .toList();

        assertThat(modules().keySet())
                .containsExactlyInAnyOrderElementsOf(built)
                .hasSize(9);
    }

    @Test
    void each_module_holds_the_packages_told_of_it() {
        modules().forEach((module, cell) -> {
            List<String> named = names(cell).toList();
            boolean below = cell.contains("and below");
            List<String> there = ProjectFiles.packages(module);

            assertThat(there).as(module).containsAll(named);
            assertThat(there)
                    .as(module)
                    .allMatch(each -> named.contains(each)
                            || below && named.stream().anyMatch(name -> each.startsWith(name + ".")));
        });
    }

    @Test
    void every_package_stands_in_a_table_and_every_one_in_a_table_is_there() {
        TreeSet<String> told = new TreeSet<>();
        modules().values().forEach(cell -> names(cell).forEach(told::add));
        BASES.forEach((heading, base) -> rows(heading)
                .flatMap(row -> names(row[0]))
                .map(name -> name.startsWith("org.") ? name : base + "." + name)
                .forEach(told::add));
        TreeSet<String> there = new TreeSet<>();
        modules().keySet().forEach(module -> there.addAll(ProjectFiles.packages(module)));

        assertThat(told).containsExactlyElementsOf(there).hasSizeGreaterThan(35);
    }

    /** The packages of each module, as the first table tells them. */
    private static Map<String, String> modules() {
        Map<String, String> packages = new LinkedHashMap<>();
        rows("## Modules").forEach(row -> packages.put(row[0].replace("`", ""), row[1]));
        return packages;
    }

    private static Stream<String> names(String cell) {
        return NAME.matcher(cell).results().map((MatchResult found) -> found.group(1));
    }

    /** The cells of the table below a heading, without its head. */
    private static Stream<String[]> rows(String heading) {
        return PAGE.lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.substring(1).trim().split(" *\\| *", -1))
                .map(cells -> Stream.of(cells).map(String::trim).toArray(String[]::new));
    }
}
