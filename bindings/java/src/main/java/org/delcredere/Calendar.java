package org.delcredere;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.delcredere.internal.Native;

/** Which days are business days. Any number of threads may read one calendar. */
public final class Calendar implements AutoCloseable {
    private final Handle handle;

    /** A calendar of days off in each week and of single holidays. */
    public Calendar(Set<DayOfWeek> weekend, Collection<LocalDate> holidays) {
        final IntBuffer days = ByteBuffer.allocateDirect(Math.multiplyExact(holidays.size(), Integer.BYTES))
                .order(ByteOrder.nativeOrder()).asIntBuffer();
        holidays.forEach(holiday -> days.put(Amounts.dayNumber(holiday)));
        int bits = 0;
        for (final DayOfWeek day : weekend) {
            bits |= 1 << (day.getValue() - 1);
        }
        final long[] out = new long[1];
        Native.dcr_calendar_new(days, holidays.size(), bits, out);
        this.handle = Handle.own(this, "calendar", out[0], Native::dcr_calendar_unref);
    }

    Handle handle() {
        return handle;
    }

    /** Whether business is done on that day. */
    public boolean isBusinessDay(LocalDate day) {
        return handle.use(calendar -> Native.dcr_calendar_is_business_day(calendar, Amounts.dayNumber(day)) != 0);
    }

    /** The day that a period such as "5 business days" or "end of month + 30 days" after an anchor leads to. */
    public LocalDate add(LocalDate anchor, String period) {
        return handle.use(calendar -> add(calendar, anchor, period));
    }

    /** As {@link #add}, for periods that count no business days. */
    public static LocalDate addWithoutCalendar(LocalDate anchor, String period) {
        return add(0, anchor, period);
    }

    private static LocalDate add(long calendar, LocalDate anchor, String period) {
        final long[] parsed = new long[3];
        final long[] out = new long[1];
        Native.dcr_period_parse(Text.bytes(period), parsed);
        Native.dcr_period_add(Amounts.dayNumber(anchor), parsed, calendar, out);
        return LocalDate.ofEpochDay(out[0]);
    }

    @Override
    public void close() {
        handle.close();
    }
}
