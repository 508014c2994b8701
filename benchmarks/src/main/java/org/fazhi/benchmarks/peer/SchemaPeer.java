package org.fazhi.benchmarks.peer;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.fazhi.json.JsonSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * networknt json-schema-validator with the schema of the report, which tells the shape of a document: members, types,
 * forms of dates and codes. It does not hold the constraints of the model.
 */
public final class SchemaPeer {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.report(), InputFormat.JSON);

    private SchemaPeer() {}

    /**
     * Reads a document as the tree the validator works on.
     *
     * @param json the document
     * @return the tree
     */
    public static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    /**
     * Checks a document.
     *
     * @param tree the document as a tree
     * @return what does not fit the schema
     */
    public static List<Error> check(JsonNode tree) {
        return SCHEMA.validate(tree);
    }
}
