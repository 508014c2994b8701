package example.bureau;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fazhi.finding.ValidationResult;
import org.fazhi.json.ReportJsonException;
import org.fazhi.json.ResultJson;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Reads and writes results in their own format. */
@Component
class ResultConverter extends AbstractHttpMessageConverter<ValidationResult> {
    ResultConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ValidationResult.class.isAssignableFrom(type);
    }

    @Override
    protected ValidationResult readInternal(Class<? extends ValidationResult> type, HttpInputMessage body)
            throws IOException {
        try {
            return ResultJson.read(new String(body.getBody().readAllBytes(), StandardCharsets.UTF_8));
        } catch (ReportJsonException unreadable) {
            throw new HttpMessageNotReadableException(unreadable.getMessage(), unreadable, body);
        }
    }

    @Override
    protected void writeInternal(ValidationResult result, HttpOutputMessage body) throws IOException {
        ResultJson.write(result, body.getBody());
    }
}
