package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CloseTest {
    @Test
    void useAfterCloseIsAnIllegalState() {
        final Policy policy = Samples.policy();
        final Book book = Samples.bookOfColumns();
        final Cover cover = Cover.compute(policy, book, Samples.AS_OF);
        final Table invoices = cover.invoices();
        final Parts parts = cover.parts(0, 1);
        invoices.money(0, Column.COVER_INVOICES_GROSS);
        cover.close();
        parts.close();
        book.close();
        policy.close();
        policy.close();
        assertThrows(IllegalStateException.class, policy::toJson);
        assertThrows(IllegalStateException.class, policy::terms);
        assertThrows(IllegalStateException.class, book::problems);
        assertThrows(IllegalStateException.class, () -> book.rows(TableKind.INVOICES));
        assertThrows(IllegalStateException.class, cover::totals);
        assertThrows(IllegalStateException.class, () -> invoices.money(0, Column.COVER_INVOICES_GROSS));
        assertThrows(IllegalStateException.class, () -> invoices.int64(Column.COVER_INVOICES_GROSS));
        assertThrows(IllegalStateException.class, () -> parts.money(0, Column.COVER_PARTS_AMOUNT));
        assertThrows(IllegalStateException.class, () -> Cover.compute(policy, book, Samples.AS_OF));
        assertThrows(IllegalStateException.class, () -> Delcredere.ask(policy, book, "{}"));
    }

    @Test
    void buildersCloseToo() {
        final Policy.Builder policy = Samples.terms();
        final Book.Builder book = Book.builder();
        policy.close();
        book.close();
        assertThrows(IllegalStateException.class, policy::build);
        assertThrows(IllegalStateException.class, book::build);
    }

    @Test
    void anAnswerOutlivesWhatItWasComputedFrom() {
        final Cover cover;
        try (Policy policy = Samples.policy(); Book book = Samples.bookOfColumns()) {
            cover = Cover.compute(policy, book, Samples.AS_OF);
        }
        try (cover) {
            assertEquals(new BigDecimal("10500.00"), cover.totals().covered());
            assertEquals(new BigDecimal("9000.00"), cover.explain("INV-2").gross());
        }
    }

    @Test
    void aTableKeepsItsParentAlive() throws InterruptedException {
        final Table invoices = forgottenCover();
        for (int ix = 0; ix < 5; ix++) {
            System.gc();
            Thread.sleep(20);
        }
        assertEquals(new BigDecimal("4000.00"), invoices.money(0, Column.COVER_INVOICES_GROSS));
    }

    @SuppressWarnings("resource")
    private static Table forgottenCover() {
        return Cover.compute(Samples.policy(), Samples.bookOfColumns(), Samples.AS_OF).invoices();
    }

    @Test
    void whatIsForgottenIsReleasedOnce() throws InterruptedException {
        final AtomicInteger freed = new AtomicInteger();
        Object owner = new Object();
        Handle handle = Handle.own(owner, "test", 7, address -> freed.incrementAndGet());
        handle.run(address -> assertEquals(7, address));
        owner = null;
        for (int ix = 0; ix < 100 && freed.get() == 0; ix++) {
            System.gc();
            Thread.sleep(20);
        }
        assertEquals(1, freed.get());
        handle.close();
        assertEquals(1, freed.get());
        assertTrue(handle.isClosed());
    }

    @Test
    void closingWaitsForTheCallsUnderWay() throws InterruptedException {
        final AtomicInteger freed = new AtomicInteger();
        final Object owner = new Object();
        final Handle handle = Handle.own(owner, "test", 7, address -> freed.incrementAndGet());
        final CountDownLatch isIn = new CountDownLatch(1);
        final CountDownLatch mayLeave = new CountDownLatch(1);
        final Thread user = new Thread(() -> handle.run(address -> {
            isIn.countDown();
            try {
                mayLeave.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }));
        user.start();
        isIn.await();
        handle.close();
        assertEquals(0, freed.get());
        assertThrows(IllegalStateException.class, () -> handle.run(address -> { }));
        mayLeave.countDown();
        user.join();
        assertEquals(1, freed.get());
        assertTrue(owner.hashCode() != 0 || freed.get() == 1);
    }

    @Test
    void manyThreadsMayReadAndOneMayClose() throws InterruptedException {
        final Policy policy = Samples.policy();
        final List<Throwable> unexpected = new ArrayList<>();
        final List<Thread> readers = new ArrayList<>();
        for (int ix = 0; ix < 4; ix++) {
            readers.add(new Thread(() -> {
                try {
                    for (int turn = 0; turn < 100_000; turn++) {
                        policy.currencyNumber();
                    }
                } catch (IllegalStateException closed) {
                    return;
                } catch (RuntimeException failure) {
                    synchronized (unexpected) {
                        unexpected.add(failure);
                    }
                }
            }));
        }
        readers.forEach(Thread::start);
        policy.close();
        for (final Thread reader : readers) {
            reader.join();
        }
        assertEquals(List.of(), unexpected);
    }
}
