package org.fazhi.examples.score;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.text.Reading;
import org.fazhi.text.ReportText;

/** Prints how well the texts of a folder are read, where an annotation of the same name stands in another. */
public final class ScoreCommand {
    private ScoreCommand() {}

    /**
     * Prints the scores.
     *
     * @param arguments the folder of the texts, the folder of the annotations
     * @throws IOException when a folder cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (arguments.length != 2) {
            out.println("用法：reading-score 文本文件夹 标注文件夹");
            return;
        }
        Map<String, List<ReadingScore.Count>> all = new LinkedHashMap<>();
        try (Stream<Path> texts = Files.list(Path.of(arguments[0]))) {
            for (Path text : texts.filter(Files::isRegularFile).sorted().toList()) {
                print(text, Path.of(arguments[1]), out, all);
            }
        }
        out.println("合计");
        all.forEach((what, counts) -> print(
                what,
                new ReadingScore.Count(
                        counts.stream().mapToInt(ReadingScore.Count::wanted).sum(),
                        counts.stream().mapToInt(ReadingScore.Count::found).sum(),
                        List.of()),
                out));
    }

    private static void print(Path text, Path annotations, PrintWriter out, Map<String, List<ReadingScore.Count>> all)
            throws IOException {
        Reading reading = ReportText.read(Files.readAllBytes(text));
        String name = text.getFileName().toString().replaceFirst("\\.[a-z]{1,5}$", "");
        out.println(name);
        Path annotation = annotations.resolve(name + ".json");
        if (Files.exists(annotation)) {
            counts(new ReadingScore(reading, new Annotation(annotation))).forEach((what, count) -> {
                all.computeIfAbsent(what, key -> new ArrayList<>()).add(count);
                print(what, count, out);
            });
        } else {
            out.printf(
                    Locale.ROOT,
                    "  没有标注：读出数据 %d 个，部分 %s%n",
                    reading.report().figures().size(),
                    ReadingScore.parts(reading.report()));
        }
    }

    private static Map<String, ReadingScore.Count> counts(ReadingScore score) {
        Map<String, ReadingScore.Count> counts = new LinkedHashMap<>();
        counts.put("数据查全", score.recall());
        counts.put("数据查准", score.precision());
        counts.put("非数据", score.leftAlone());
        counts.put("一二级标题", score.sections());
        counts.put("数量关系", score.relations());
        counts.put("不足、原因、安排", score.contents());
        counts.put("引用文件", score.citations());
        return counts;
    }

    private static void print(String what, ReadingScore.Count count, PrintWriter out) {
        out.printf(Locale.ROOT, "  %s：%d/%d，%.1f%%%n", what, count.found(), count.wanted(), count.share());
        List<String> wrong = count.wrong();
        wrong.forEach(item -> out.println("      " + item));
    }
}
