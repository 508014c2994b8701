package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.validation.Sayings.found;
import static org.fazhi.validation.Sayings.saying;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PII-07 and PII-08: what sound reports write is left alone, what is a name or a mark is found. */
class SoundWordingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "充分听取当事人陈述、申辩，保障当事人合法权益。",
                "主动告知当事人执法内容，当事人高度认可。",
                "当事人陈述，记录在案；当事人申请，依法受理。",
                "在册13名社区矫正对象，80名安置帮教人员均表现稳定。",
                "信访人张某，反映问题已办结。",
                "信访人李某某反映，已答复。",
                "患者康复，家属满意。",
                "申请人和被申请人达成调解。",
                "为当事人减免费用，当事人方便，群众满意。",
                "镇党委书记邵大年同志主持召开会议。",
                "法律明白人王芳获评先进。",
                "认真落实保密审查制度，加强涉密人员管理，开展保守国家秘密和工作秘密教育。",
                "制定《工作秘密管理暂行办法》，防止国家秘密、工作秘密、商业秘密泄露。",
                "宣传《中华人民共和国保守国家秘密法》，讲解绝密级、机密级、秘密级的区别。",
                "国家秘密分为绝密、机密、秘密三级。",
                "不属于工作秘密的，一律公开。",
                "编印内部资料性出版物2期，严格内部资料管理，防止内部资料外泄。",
                "当事人信息不得外传，个人隐私不得外传。",
                "涉及国家秘密、工作秘密的除外。",
                "保守商业秘密。",
            })
    void aSoundSentenceIsLeftAlone(String text) {
        assertThat(found(saying(text), "PII")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "信访人李建国因道路问题来访。,PII-07 WARNING 信访人李**",
        "当事人为张伟，已处罚。,PII-07 WARNING 当事人张*",
        "患者：刘洋（男）,PII-07 WARNING 患者刘*",
        "社区矫正对象赵强等3人。,PII-07 WARNING 矫正对象赵*",
        "被处罚人孙志远不服，申请复议。,PII-07 WARNING 被处罚人孙**",
        "学生欺凌案中当事人张伟，已教育。,PII-07 ERROR 当事人张*",
        "困境儿童王芳的监护得到落实。,PII-07 ERROR 困境儿童王*",
    })
    void aNameIsFound(String text, String expected) {
        assertThat(found(saying(text), "PII")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "绝密,PII-08 ERROR 绝密",
        "【机密★】,PII-08 ERROR 【机密★】",
        "秘密★5年,PII-08 ERROR 秘密★5年",
        "密级：秘密,PII-08 ERROR 密级：秘密",
        "内部资料  注意保存,PII-08 ERROR 内部资料  注意保存",
        "（内部资料，不得外传）,PII-08 ERROR （内部资料，不得外传）",
        "工作秘密,PII-08 ERROR 工作秘密",
        "不得外传,PII-08 ERROR 不得外传",
    })
    void aMarkOnItsOwnLineIsAnError(String line, String expected) {
        assertThat(found(saying("工作有序推进。\n" + line + "\n继续抓好落实。"), "PII")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "现将秘密★材料附后。,PII-08 WARNING 秘密★",
        "详见附件（内部资料）。,PII-08 WARNING （内部资料）",
        "本材料属于工作秘密。,PII-08 WARNING 本材料属于工作秘密",
        "标注绝密字样。,PII-08 WARNING 绝密",
        "附内部资料一份。,PII-08 WARNING 内部资料",
        "本件请妥存不得外传。,PII-08 WARNING 不得外传",
    })
    void aMarkWithinASentenceIsAWarning(String text, String expected) {
        assertThat(found(saying(text), "PII")).containsExactly(expected);
    }
}
