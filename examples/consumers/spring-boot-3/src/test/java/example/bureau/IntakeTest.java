package example.bureau;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.fazhi.json.ReportJson;
import org.fazhi.json.ResultJson;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Figure;
import org.fazhi.report.Issuer;
import org.fazhi.report.Mediation;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class IntakeTest {
    private static final String CHINESE = "比率写作 99%，按“成功化解14件”与“调处矛盾纠纷15件”计算应为 93.33%";
    private static final String ENGLISH =
            "The rate is printed as 99%; from “成功化解14件” and “调处矛盾纠纷15件” it is 93.33%";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Register register;

    private MockMvc http;

    @BeforeEach
    void start() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void a_sound_report_is_accepted_and_sent_back_in_its_own_format() throws Exception {
        String json = resource("xinglong-2024.json");

        send(HttpMethod.POST, "/reports", json, Locale.SIMPLIFIED_CHINESE)
                .andExpect(status().isOk())
                .andExpect(content().string(json));
        send(HttpMethod.PUT, "/register", json, Locale.SIMPLIFIED_CHINESE).andExpect(status().isOk());
        assertEquals(ReportJson.read(json), register.latest());
    }

    @Test
    void the_result_of_a_check_is_sent_in_its_own_format() throws Exception {
        String json = resource("dazhangzhuang-2020.json");
        String answer = send(HttpMethod.POST, "/checks", json, Locale.SIMPLIFIED_CHINESE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict", equalTo("DOES_NOT_CONFORM")))
                .andExpect(jsonPath("$.findings[0].message.zh", equalTo(CHINESE)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertEquals(ReportValidator.standard().check(ReportJson.read(json)), ResultJson.read(answer));
    }

    @Test
    void a_faulty_report_is_refused_with_message_place_and_rule() throws Exception {
        String json = resource("dazhangzhuang-2020.json");

        send(HttpMethod.POST, "/reports", json, Locale.SIMPLIFIED_CHINESE)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$[*].path", contains("receive.report.mediation.figures[9].value")))
                .andExpect(jsonPath("$[0].message", equalTo(CHINESE)))
                .andExpect(jsonPath("$[0].rule", equalTo("NUM-01")));
        send(HttpMethod.PUT, "/register", json, Locale.SIMPLIFIED_CHINESE)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$[*].path", contains("enter.report.mediation.figures[9].value")))
                .andExpect(jsonPath("$[0].message", equalTo(CHINESE)))
                .andExpect(jsonPath("$[0].rule", equalTo("NUM-01")));
    }

    @Test
    void who_asks_in_english_is_answered_in_english() throws Exception {
        send(HttpMethod.POST, "/reports", resource("dazhangzhuang-2020.json"), Locale.ENGLISH)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$[0].message", equalTo(ENGLISH)));
    }

    @Test
    void what_is_missing_is_told_as_well() throws Exception {
        send(HttpMethod.POST, "/reports", "{\"formatVersion\": \"1.0\"}", Locale.SIMPLIFIED_CHINESE)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$[*].message", hasItem("没有标题")));
    }

    @Test
    void texts_of_a_report_are_not_evaluated() throws Exception {
        Report hostile = Report.builder()
                .addIssuer(Issuer.of("某镇人民政府", BodyKind.TOWN))
                .reportingYear(2024)
                .mediation(Mediation.builder()
                        .addFigure(figure("mediation.accepted", 15, "${7*7}"))
                        .addFigure(figure("mediation.succeeded", 14, "\\{zh\\} {min}"))
                        .successRate(99)
                        .build())
                .build();

        send(HttpMethod.PUT, "/register", ReportJson.write(hostile), Locale.SIMPLIFIED_CHINESE)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath(
                        "$[*].message", hasItem("比率写作 99%，按“\\{zh\\} {min}14件”与“${7*7}15件”计算应为 93.33%")));
    }

    @Test
    void what_is_no_report_is_refused() throws Exception {
        send(HttpMethod.POST, "/reports", "{\"issuers\": 1}", Locale.SIMPLIFIED_CHINESE)
                .andExpect(status().isBadRequest());
    }

    private static Figure figure(String indicator, int value, String label) {
        return Figure.builder().from(Figure.of(indicator, value)).label(label).build();
    }

    private ResultActions send(HttpMethod method, String path, String json, Locale locale) throws Exception {
        return http.perform(request(method, path)
                .header("Accept-Language", locale.toLanguageTag())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(IntakeTest.class.getResourceAsStream("/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
