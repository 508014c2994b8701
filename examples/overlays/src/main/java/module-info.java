import example.songhe.SongheRules;
import org.fazhi.validation.rule.RuleSetProvider;

/** The rules of a province and of a city on top of the national ones. Province, city and instruments are invented. */
module example.songhe.rules {
    requires org.fazhi.validation;
    requires static org.jspecify;

    provides RuleSetProvider with
            SongheRules;
}
