package org.fenghuo.portal.accounts;

/**
 * What an officer is there for. One may have several; what each may do stands in {@link
 * Permissions}.
 */
public enum Role {
    /** 受理: takes in what comes and screens it. */
    INTAKE_CLERK,
    /** 评估: weighs the risk and concludes. */
    ASSESSOR,
    /** 编辑: writes what will be published. */
    EDITOR,
    /** 签发: signs what is published, and sees what most may not. */
    APPROVER,
    /** 审计: reads what everybody did, and changes nothing. */
    AUDITOR,
    /** Looks after officers and keys; sees no case. */
    ADMINISTRATOR;

    /** Whether a password alone is too little for what the role may do. */
    boolean wantsSecondFactor() {
        return this == APPROVER || this == ADMINISTRATOR;
    }
}
