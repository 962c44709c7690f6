package fi.mandateaudit.cli;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.identity.Visible;

/** The message of a log line, without anything of an identity code's form. */
public final class BlankedMessage extends MessageConverter {
    @Override
    public String convert(ILoggingEvent event) {
        return Visible.line(Redaction.blank(super.convert(event)));
    }
}
