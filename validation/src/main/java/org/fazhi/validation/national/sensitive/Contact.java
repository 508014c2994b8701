package org.fazhi.validation.national.sensitive;

import java.util.regex.Pattern;
import org.fazhi.validation.national.text.Excerpt;

/** Whether a telephone number is one that an office gives out. */
final class Contact {
    private static final String DELIMITERS = "\n（(【。；;";
    private static final int NEAR = 14;
    private static final int BLOCK = 80;
    private static final Pattern PERSON = Pattern.compile("\\s*+(?:联系人|联络人|经办人|承办人)");
    private static final Pattern ANY =
            Pattern.compile("\\s*+(?:联系人|联络人|经办人|承办人|联系电话|联系方式|咨询电话|监督电话|举报电话|投诉电话|服务电话|办公电话|值班电话|电话|传真)");
    private static final Pattern OFFICE = Pattern.compile("热线|咨询电话|监督电话|举报电话|投诉电话|服务电话|办公电话|值班电话|报警电话|监督举报|传真");

    private static final Pattern NUMBER_OF = Pattern.compile("(?:电话|联系方式)[:：]?\\s*+$");

    private Contact() {}

    /**
     * In a declared contact block: in the frame after a word such as 联系电话, in the body only where a contact person is
     * named at the start of a line or bracket.
     */
    static boolean isDeclared(Excerpt number) {
        String text = number.passage().text();
        int start = number.start();
        int least = Math.max(0, start - BLOCK);
        while (start > least && DELIMITERS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        Pattern word = number.passage().part().isPresent() ? PERSON : ANY;
        return word.matcher(text).region(start, number.start()).lookingAt();
    }

    /** After the name of a service: 12348热线022-…; outside the text proper, as below a page, after 联系电话. */
    static boolean isOfOffice(Excerpt number) {
        String before = number.passage().text().substring(Math.max(0, number.start() - NEAR), number.start());
        boolean outside = number.passage().part().isEmpty();
        return OFFICE.matcher(before).find()
                || (outside && NUMBER_OF.matcher(before).find());
    }
}
