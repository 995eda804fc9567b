package org.fenghuo.portal.accounts;

/**
 * From where somebody calls.
 *
 * @param address of the network
 * @param agent what the browser calls itself
 */
public record Caller(String address, String agent) {
    private static final int LONGEST_AGENT = 200;
    private static final int LONGEST_ADDRESS = 45;

    public Caller {
        address = cut(address, LONGEST_ADDRESS);
        agent = cut(agent, LONGEST_AGENT);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
