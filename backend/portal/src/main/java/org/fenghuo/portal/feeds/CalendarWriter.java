package org.fenghuo.portal.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * iCalendar, RFC 5545: a whole-day event for every day that matters. What no longer holds stays as
 * a cancelled event, so that it leaves the calendars that hold it.
 */
final class CalendarWriter implements FeedWriter {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int OCTETS_OF_A_LINE = 75;

    @Override
    public String write(FeedDocument feed) {
        var lines = new StringBuilder();
        line(lines, "BEGIN:VCALENDAR");
        line(lines, "VERSION:2.0");
        line(lines, "PRODID:-//Fenghuo//Feeds//" + feed.language().toUpperCase(Locale.ROOT));
        line(lines, "CALSCALE:GREGORIAN");
        line(lines, "METHOD:PUBLISH");
        line(lines, "NAME:" + escaped(feed.title()));
        line(lines, "X-WR-CALNAME:" + escaped(feed.title()));
        if (feed.freshness().words() != null) {
            line(lines, "DESCRIPTION:" + escaped(feed.freshness().words()));
        }
        line(lines, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line(lines, "SOURCE;VALUE=URI:" + feed.links().self());
        feed.entries().forEach(entry -> entry.days().forEach(day -> event(lines, entry, day)));
        line(lines, "END:VCALENDAR");
        return lines.toString();
    }

    private static void event(StringBuilder lines, FeedEntry entry, FeedEntry.Day day) {
        line(lines, "BEGIN:VEVENT");
        line(lines, "UID:" + entry.id() + "/" + day.what());
        line(lines, "DTSTAMP:" + moment(entry.updated()));
        line(lines, "LAST-MODIFIED:" + moment(entry.updated()));
        line(lines, "SEQUENCE:" + entry.change().sequence());
        line(lines, "DTSTART;VALUE=DATE:" + day(day.on()));
        line(lines, "DTEND;VALUE=DATE:" + day(day.on().plusDays(1)));
        line(lines, "TRANSP:TRANSPARENT");
        line(lines, "STATUS:" + (entry.change().isEnding() ? "CANCELLED" : "CONFIRMED"));
        line(lines, "SUMMARY:" + escaped(day.label() + " · " + entry.title()));
        line(lines, "DESCRIPTION:" + escaped(FeedText.plain(entry)));
        line(lines, "URL:" + entry.url());
        line(lines, "END:VEVENT");
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String day(LocalDate on) {
        return on.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Control characters have no way into this format at all. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n?|\\n", "\\\\n")
                .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "\uFFFD");
    }

    /** Folded: a line has 75 octets at most, and is cut between characters. */
    private static void line(StringBuilder lines, String content) {
        var octets = 0;
        for (var i = 0; i < content.length(); ) {
            var character = Character.toString(content.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS_OF_A_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
            i += character.length();
        }
        lines.append("\r\n");
    }
}
