package org.fazhi.benchmarks.peer;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;

/** fastjson2 from and to records. */
public final class FastjsonPeer {
    private FastjsonPeer() {}

    /**
     * Reads a report.
     *
     * @param json the document
     * @return the report as records
     */
    public static Plain.Report read(byte[] json) {
        return JSON.parseObject(json, Plain.Report.class);
    }

    /**
     * Writes a report.
     *
     * @param report the report as records
     * @return the document on one line
     */
    public static byte[] write(Plain.Report report) {
        return JSON.toJSONBytes(report, JSONWriter.Feature.WriteBigDecimalAsPlain);
    }
}
