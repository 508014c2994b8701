package org.fazhi.validation.file;

import org.fazhi.finding.Language;
import org.fazhi.finding.Text;

/**
 * What is wrong with a file, where, and what to do (文件的问题).
 *
 * @param line the line, from 1
 * @param column the column, from 1
 * @param message what is wrong
 * @param advice what to do
 */
public record FileProblem(int line, int column, Text message, Text advice) {
    /**
     * The problem in one line.
     *
     * @param language of the text
     * @return such as {@code 第 3 行第 5 列：不认识的项“serverity”。改为“severity”。}
     */
    public String describe(Language language) {
        return language == Language.EN
                ? "line " + line + ", column " + column + ": " + message.getEn() + ". " + advice.getEn() + "."
                : "第 " + line + " 行第 " + column + " 列：" + message.getZh() + "。" + advice.getZh() + "。";
    }
}
