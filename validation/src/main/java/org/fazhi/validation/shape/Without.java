package org.fazhi.validation.shape;

import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Passage;

/** Words that are not to be used do not occur. */
record Without(Words words) implements Check {
    @Override
    public void examine(Examination exam) {
        boolean looked = false;
        for (Passage passage : exam.passages()) {
            if (concerns(passage)) {
                looked = true;
                words.alternatives().forEach(word -> look(exam, passage, word));
            }
        }
        if (!looked) {
            exam.skip("noText");
        }
    }

    private boolean concerns(Passage passage) {
        return words.parts().isEmpty()
                || passage.part().filter(words.parts()::contains).isPresent();
    }

    private void look(Examination exam, Passage passage, String word) {
        String text = passage.text();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            if (!excepted(text, at, word)) {
                exam.finding(passage).evidence(word).actual(word).add();
                return;
            }
        }
    }

    private boolean excepted(String text, int at, String word) {
        return words.except().stream().anyMatch(longer -> {
            int inside = longer.indexOf(word);
            return inside >= 0 && at >= inside && text.startsWith(longer, at - inside);
        });
    }
}
