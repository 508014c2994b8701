package org.fazhi.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The pinned settings of Jackson for tokens; kept apart from those for binding, which take long to set up. */
final class TokenStream {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(2000).build())
            .build();

    private TokenStream() {}

    /** No limits on single tokens: the reader checks its own, and the text is in memory anyway. */
    static StreamReadConstraints.Builder unlimited() {
        return StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE);
    }
}
