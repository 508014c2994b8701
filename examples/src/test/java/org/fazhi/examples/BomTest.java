package org.fazhi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The BOM names all that is published, in the version of the parent. */
class BomTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    @Test
    void itHasTheVersionOfTheParent() throws Exception {
        assertThat(texts(pom("bom"), "/project/version")).isEqualTo(texts(pom(""), "/project/version"));
    }

    @Test
    void itNamesWhatIsPublished() throws Exception {
        List<String> published = new ArrayList<>();
        for (String module : texts(pom(""), "/project/modules/module")) {
            Document pom = pom(module);
            boolean kept = texts(pom, "/project/properties/maven.deploy.skip").contains("true");
            if (!kept && !module.equals("bom")) {
                published.addAll(texts(pom, "/project/artifactId"));
            }
        }
        assertThat(published).contains("fazhi-core", "fazhi-validation", "fazhi-serialization");
        assertThat(texts(pom("bom"), "//dependency/artifactId")).containsExactlyElementsOf(published);
        assertThat(texts(pom("bom"), "//dependency/version"))
                .containsOnly("${project.version}")
                .hasSameSizeAs(published);
    }

    private static Document pom(String module) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve(module).resolve("pom.xml").toFile());
    }

    private static List<String> texts(Document document, String path) throws Exception {
        NodeList nodes = (NodeList) XPATH.evaluate(path, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
