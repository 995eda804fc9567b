package org.fenghuo.portal.accounts;

/** What a look at the whole chain found. */
public sealed interface ChainState {
    /**
     * Every entry is as it was written.
     *
     * @param entries how many
     * @param hash of the last, in hexadecimal: written down elsewhere it proves later that nothing
     *     before it was changed
     */
    record Intact(long entries, String hash) implements ChainState {}

    /**
     * Something was changed, taken out or put in.
     *
     * @param seq of the first entry that is not as it was written
     */
    record Broken(long seq) implements ChainState {}
}
