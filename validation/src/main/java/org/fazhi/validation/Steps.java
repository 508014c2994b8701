package org.fazhi.validation;

import java.util.Iterator;

/** Goes through values and does something before each step. */
record Steps<T>(Iterator<T> values, Runnable before) implements Iterator<T> {
    @Override
    public boolean hasNext() {
        before.run();
        return values.hasNext();
    }

    @Override
    public T next() {
        before.run();
        return values.next();
    }
}
