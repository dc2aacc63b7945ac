package org.delcredere;

/** A question for each of the readers: what people do with cover every day. */
public final class Questions {
    private Questions() {
    }

    /** A question of that verb, for verbs that are not named here. */
    public static Question of(String verb) {
        return new Question(verb);
    }
}
