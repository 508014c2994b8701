package org.fazhi.validation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Whatever stands in a file, reading it ends in a set or in a list of problems. */
class FileProperties {
    @Property(tries = 300)
    void anyTextGivesProblemsAndNothingElse(@ForAll @StringLength(max = 200) String file) {
        assertThatCode(() -> assertThat(Files.problems(file)).isNotEmpty()).doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void aSoundFileCutAnywhereNeverBreaksTheReader(@ForAll @IntRange(max = 400) int at) {
        String half = Files.SOUND.substring(0, Math.min(at, Files.SOUND.length()));
        assertThatCode(() -> Files.problems(half)).doesNotThrowAnyException();
    }
}
