package org.fazhi.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The frame of the report as an official document (公文要素): title, number, addressees, sign-off, dates, publication.
 *
 * <p>Elements after GB/T 9704-2012. All are optional: most published reports print few of them.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFrame.class)
@JsonPropertyOrder({
    "title",
    "titleAsPrinted",
    "pageTitle",
    "documentNumber",
    "indexNumber",
    "publisher",
    "subjectCategory",
    "genreCategory",
    "validity",
    "addressees",
    "copies",
    "preamble",
    "closing",
    "signatories",
    "documentDate",
    "documentDateAsPrinted",
    "submittedOn",
    "publishedOn",
    "channel",
    "url",
    "secrecyReviewed",
    "approval"
})
public interface Frame extends Extensible {
    /**
     * The title (标题) with the white space taken out.
     *
     * @return absent when the text carries none
     */
    Optional<@NotBlankIfStated String> getTitle();

    /**
     * The title exactly as printed, with its line breaks and spaces.
     *
     * @return absent when it does not differ from {@link #getTitle()}
     */
    Optional<String> getTitleAsPrinted();

    /**
     * The title in the metadata or headline of the page (网页标题).
     *
     * @return absent when there is none
     */
    Optional<@NotBlankIfStated String> getPageTitle();

    /**
     * The document number (发文字号), such as 鸡鸣委文〔2026〕3号.
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getDocumentNumber();

    /**
     * The index number of the disclosure catalogue (索引号).
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getIndexNumber();

    /**
     * The publishing body (发布机构), which may differ from the issuer.
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getPublisher();

    /**
     * The subject category of the page (主题分类).
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getSubjectCategory();

    /**
     * The genre category of the page (体裁分类).
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getGenreCategory();

    /**
     * The validity noted on the page (有效性).
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getValidity();

    /**
     * The addressees (主送机关).
     *
     * @return in printed order; empty when none is stated
     */
    List<@NotBlank String> getAddressees();

    /**
     * Who receives copies (抄送机关).
     *
     * @return in printed order; empty when none is stated
     */
    List<@NotBlank String> getCopies();

    /**
     * The preamble before the first part (导语), as printed or summarised.
     *
     * @return absent when there is none
     */
    Optional<String> getPreamble();

    /**
     * The closing words before the sign-off (结束语), such as 特此报告.
     *
     * @return absent when there is none
     */
    Optional<String> getClosing();

    /**
     * The bodies that sign (署名).
     *
     * @return in printed order; empty when the text is not signed
     */
    List<@NotBlank String> getSignatories();

    /**
     * The date under the signature (成文日期).
     *
     * @return absent when not stated
     */
    Optional<LocalDate> getDocumentDate();

    /**
     * The date under the signature as printed, such as 2025年1月3日.
     *
     * @return absent when there is no printed text
     */
    Optional<@NotBlankIfStated String> getDocumentDateAsPrinted();

    /**
     * The day the report was submitted (报送日期). Due before 1 March of the following year, for provinces and departments
     * of the State Council before 1 April.
     *
     * @return absent when not stated; then lateness is not judged
     */
    Optional<LocalDate> getSubmittedOn();

    /**
     * The day the report was published (公开日期). Due before 1 April of the following year.
     *
     * @return absent when not stated; then lateness is not judged
     */
    Optional<LocalDate> getPublishedOn();

    /**
     * Where it was published (公开渠道), such as 政府网站.
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getChannel();

    /**
     * The address of the published text (网址).
     *
     * @return absent when not stated
     */
    Optional<@NotBlankIfStated String> getUrl();

    /**
     * Whether a secrecy review was made before publication (保密审查), as article 35 of the Law on Guarding State Secrets
     * asks.
     *
     * @return absent when not stated
     */
    Optional<Boolean> getSecrecyReviewed();

    /**
     * How the report was approved (审签情况).
     *
     * @return absent when not stated
     */
    Optional<@Valid Approval> getApproval();

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; {@code build()} fails only when what makes it meaningful is missing. */
    final class Builder extends ImmutableFrame.Builder {}
}
