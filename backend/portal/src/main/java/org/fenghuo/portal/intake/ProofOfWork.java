package org.fenghuo.portal.intake;

/**
 * A task for a sender's machine: find n such that SHA-256 of {@code salt} and n is {@code
 * challenge}; or a ticket that is good after a wait.
 */
public record ProofOfWork(
        String salt,
        String challenge,
        int maxNumber,
        String signature,
        String ticket,
        int ticketWaitSeconds) {}
