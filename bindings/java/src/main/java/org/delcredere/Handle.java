package org.delcredere;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * The address of a native object and who is using it. It is freed once: when it was closed, by its owner or, if the
 * owner forgot, by the collector, and the last call that was under way has returned.
 */
final class Handle {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final int CLOSED = 1 << 30;

    private final long address;
    private final LongConsumer free;
    private final String name;
    /** Calls under way, plus CLOSED. */
    private final AtomicInteger users = new AtomicInteger();
    private Cleaner.Cleanable net;

    private Handle(long address, LongConsumer free, String name) {
        this.address = address;
        this.free = free;
        this.name = name;
    }

    /** A handle that is released at the latest when {@code owner} is no longer reachable; {@code free} must not
     *  refer to the owner. */
    static Handle own(Object owner, String name, long address, LongConsumer free) {
        final Handle handle = new Handle(address, free, name);
        handle.net = CLEANER.register(owner, handle::release);
        return handle;
    }

    /** Call with the address, which stays valid until the call returns. */
    <T> T use(LongFunction<T> call) {
        enter();
        try {
            return call.apply(address);
        } finally {
            leave();
        }
    }

    /** Call with the address for its effect. */
    void run(LongConsumer call) {
        use(address -> {
            call.accept(address);
            return null;
        });
    }

    /** The same with a handle that may be null: the address is then 0. */
    static void run(Handle handle, LongConsumer call) {
        if (handle == null) {
            call.accept(0);
        } else {
            handle.run(call);
        }
    }

    boolean isClosed() {
        return users.get() >= CLOSED;
    }

    void close() {
        net.clean();
    }

    private void enter() {
        int seen = users.get();
        while (seen < CLOSED) {
            if (users.compareAndSet(seen, seen + 1)) {
                return;
            }
            seen = users.get();
        }
        throw new IllegalStateException("the " + name + " is closed");
    }

    private void leave() {
        if (users.decrementAndGet() == CLOSED) {
            free.accept(address);
        }
    }

    private void release() {
        int seen = users.get();
        while (seen < CLOSED && !users.compareAndSet(seen, seen + CLOSED)) {
            seen = users.get();
        }
        if (seen == 0) {
            free.accept(address);
        }
    }
}
