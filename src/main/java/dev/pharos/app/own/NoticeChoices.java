package dev.pharos.app.own;

import dev.pharos.alerts.Severity;
import dev.pharos.alerts.notice.NoticeRules;
import dev.pharos.alerts.notice.QuietHours;
import dev.pharos.settings.AlertNotices;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What the settings say of notices, as rules.
public final class NoticeChoices {
    private NoticeChoices() {}

    public static NoticeRules rules(AlertNotices chosen) {
        AlertNotices.Levels levels = chosen.levels();
        return new NoticeRules(
                Map.of(
                        Severity.CRITICAL, attention(levels.critical()),
                        Severity.WARNING, attention(levels.warning()),
                        Severity.INFO, attention(levels.info())),
                chosen.resolved() == AlertNotices.Resolved.POPUP,
                quietHours(chosen.quietHours()),
                chosen.doNotDisturb().orElse(Instant.EPOCH),
                chosen.storm());
    }

    private static NoticeRules.Attention attention(AlertNotices.Attention chosen) {
        return switch (chosen) {
            case OFF -> NoticeRules.Attention.OFF;
            case POPUP -> NoticeRules.Attention.POPUP;
            case SOUND -> NoticeRules.Attention.SOUND;
        };
    }

    private static Optional<QuietHours> quietHours(AlertNotices.QuietHours chosen) {
        return chosen.use() == AlertNotices.QuietHours.Use.OFF
                ? Optional.empty()
                : Optional.of(new QuietHours(
                        chosen.days(),
                        chosen.from(),
                        chosen.until(),
                        switch (chosen.through()) {
                            case NOTHING -> QuietHours.Through.NOTHING;
                            case CRITICAL -> QuietHours.Through.CRITICAL;
                        }));
    }
}
