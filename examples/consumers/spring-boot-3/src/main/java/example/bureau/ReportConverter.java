package example.bureau;

import java.io.IOException;
import org.fazhi.json.ReportJson;
import org.fazhi.json.ReportJsonException;
import org.fazhi.report.Report;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Reads and writes reports in their own format, whatever the JSON library of the application. */
@Component
class ReportConverter extends AbstractHttpMessageConverter<Report> {
    ReportConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Report.class.isAssignableFrom(type);
    }

    @Override
    protected Report readInternal(Class<? extends Report> type, HttpInputMessage body) throws IOException {
        try {
            return ReportJson.read(body.getBody());
        } catch (ReportJsonException unreadable) {
            throw new HttpMessageNotReadableException(unreadable.getMessage(), unreadable, body);
        }
    }

    @Override
    protected void writeInternal(Report report, HttpOutputMessage body) throws IOException {
        ReportJson.write(report, body.getBody());
    }
}
