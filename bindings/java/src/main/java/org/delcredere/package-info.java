/**
 * Trade credit insurance: which receivables are covered, how much, why not, until when, and what a policy pays.
 *
 * <p>A {@link org.delcredere.Policy} holds what was agreed, a {@link org.delcredere.Book} what happened. From both
 * come the {@link org.delcredere.Cover} of a day and the {@link org.delcredere.Claim} on a buyer. Objects are closed
 * with try-with-resources; one that was forgotten is released by the collector. Use after closing is an
 * {@link java.lang.IllegalStateException}. Failures are described by {@link org.delcredere.DcrFailure}.
 */
package org.delcredere;
