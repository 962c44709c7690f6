package fi.mandateaudit.audit;

import fi.mandateaudit.mandate.Holding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The unbroken cover that mandates give from a day on, one after another without a missing day. */
final class Cover {
    private Cover() {}

    /** The mandates of the cover in the order of their last days; nothing unless one is valid on the day. */
    static List<Holding> from(LocalDate day, List<Holding> suitable) {
        List<Holding> usable = new ArrayList<>(suitable);
        usable.removeIf(holding -> !Condition.isValidOrFuture(holding, day));
        usable.sort(Comparator.comparing(Holding::from));
        List<Holding> cover = new ArrayList<>();
        LocalDate lastDay = day.minusDays(1);
        for (Holding next : usable) {
            if (next.from().isAfter(lastDay.plusDays(1))) {
                break;
            }
            cover.add(next);
            lastDay = next.to().isAfter(lastDay) ? next.to() : lastDay;
        }
        cover.sort(Comparator.comparing(Holding::to));
        return List.copyOf(cover);
    }
}
