package org.fazhi.validation.national.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Spaces as web pages and forms have them. */
class SpacesTest {
    @Test
    void spacesOfAnyWidthAreRemoved() {
        assertThat(Spaces.removed(" 柳桥镇\u3000人民\u00a0政府\t办公室\n")).isEqualTo("柳桥镇人民政府办公室");
        assertThat(Spaces.removed("柳桥镇")).isEqualTo("柳桥镇");
    }

    @Test
    void onlySpacesWithinCount() {
        assertThat(Spaces.inside(" 柳桥镇\n")).isFalse();
        assertThat(Spaces.inside("柳桥\u3000镇")).isTrue();
    }

    @Test
    void lineBreaksAreShown() {
        assertThat(Spaces.shown("\n柳桥镇\r\n法治政府\n建设报告 ")).isEqualTo("柳桥镇⏎法治政府⏎建设报告");
    }

    @Test
    void namesOfBodiesAreShortened() {
        assertThat(BodyName.withoutOffice("柳桥镇人民政府")).isEqualTo("柳桥镇");
        assertThat(BodyName.withoutOffice("桥东街道办事处")).isEqualTo("桥东街道");
        assertThat(BodyName.withoutOffice("清河县司法局")).isEqualTo("清河县司法局");
    }
}
