package org.fazhi.fuzz;

import java.nio.charset.StandardCharsets;
import org.fazhi.finding.Language;
import org.fazhi.finding.ValidationResult;
import org.fazhi.output.ResultHtml;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Frame;
import org.fazhi.report.Issuer;
import org.fazhi.report.Report;
import org.fazhi.text.Reading;
import org.fazhi.text.ReportText;
import org.fazhi.validation.ReportValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whatever a report says, the page about it runs nothing and asks for nothing. */
public final class PageTarget {
    private PageTarget() {}

    /**
     * Tries an input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Reading reading = ReportText.read(input);
        page(reading.report(), reading.original());
        page(
                Report.builder()
                        .addIssuer(Issuer.of(text, BodyKind.TOWN))
                        .frame(Frame.builder().title(text).publisher(text).build())
                        .build(),
                text);
    }

    private static void page(Report report, String original) {
        ValidationResult result = ReportValidator.standard().check(report);
        Document page = Jsoup.parse(ResultHtml.write(report, result, Language.ZH, original));
        Claim.holds(
                page.select("script, iframe, object, embed, form, input, img, svg, base, link[rel=stylesheet]")
                        .isEmpty(),
                "the page holds nothing that runs or loads");
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip();
                Claim.holds(!attribute.getKey().startsWith("on"), "no attribute runs anything");
                Claim.holds(
                        !attribute.getKey().equals("href")
                                        && !attribute.getKey().equals("src")
                                || value.startsWith("#"),
                        "every link stays on the page");
            }
        }
    }
}
