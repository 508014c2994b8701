package example.songhe;

import java.util.List;
import org.fazhi.validation.rule.RuleSet;
import org.fazhi.validation.rule.RuleSetProvider;

/** What this jar offers: the overlay of the province and that of the city. */
public final class SongheRules implements RuleSetProvider {
    @Override
    public List<RuleSet> ruleSets() {
        return List.of(Songhe.SET, Linzhu.SET);
    }
}
