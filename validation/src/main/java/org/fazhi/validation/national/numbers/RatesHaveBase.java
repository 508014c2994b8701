package org.fazhi.validation.national.numbers;

import org.fazhi.validation.national.binding.Bindings;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/** NUM-05: no rate is printed where there was nothing to count; 0 % of nothing is how forms leave it blank. */
final class RatesHaveBase implements Check {
    @Override
    public void examine(Examination exam) {
        var rates = exam.derived(Bindings.OF_REPORT).rates();
        if (rates.isEmpty()) {
            exam.skip("noBoundRates");
        }
        rates.stream()
                .filter(rate -> rate.whole().value().getValue().signum() == 0)
                .filter(rate -> rate.rate().value().getValue().signum() > 0)
                .forEach(rate -> exam.finding(rate.rate().pointer().child("value"))
                        .evidence(Amount.phrase(rate.rate().value()))
                        .actual(Amount.quantity(rate.rate().value()))
                        .argument("whole", Amount.phrase(rate.whole().value()))
                        .add());
    }
}
