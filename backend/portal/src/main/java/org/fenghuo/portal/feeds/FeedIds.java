package org.fenghuo.portal.feeds;

/**
 * Ids that never change and never come from a request: tag URIs (RFC 4151) in the name of the
 * configured authority.
 */
record FeedIds(String authority) {
    private static final String SINCE = "2026";

    /** Of a publication, whatever happens to it. */
    String publication(Happened happened) {
        return "tag:" + authority + "," + happened.year() + ":" + happened.number();
    }

    /** Of one thing that happened to it. */
    String change(Happened happened) {
        return publication(happened) + "/" + happened.sequence();
    }

    /** Of a feed, by the search it stands for. */
    String feed(String query) {
        return "tag:" + authority + "," + SINCE + ":" + query;
    }

    /** The scheme of a list of codes. */
    String codes(String list) {
        return "tag:" + authority + "," + SINCE + ":codes/" + list;
    }
}
