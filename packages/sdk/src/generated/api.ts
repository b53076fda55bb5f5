// Generated from openapi/creditplane.v1.json by openapi/generate-types.mjs. Do not edit.

export interface paths {
    "/admin/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what live mode waits for
         * @description Roles: admin. Scope of a restricted key: `activation:read`.
         */
        get: operations["activation.get"];
        put?: never;
        /**
         * Open live mode
         * @description With a secret key of test mode, once every condition is met. The answer holds the first live key; the creditors are taken over, and nothing else: test and live are separate worlds.
         *
         *     Roles: admin. Scope of a restricted key: `activation:write`.
         */
        post: operations["activation.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys, revoked ones included
         * @description Roles: admin. Scope of a restricted key: `api-keys:read`.
         */
        get: operations["apiKeys.list"];
        put?: never;
        /**
         * Create an API key
         * @description The secret is in this answer only. A key never gets a right that its creator lacks.
         *
         *     Roles: admin. Scope of a restricted key: `api-keys:write`.
         */
        post: operations["apiKeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Roles: admin. Scope of a restricted key: `api-keys:read`.
         */
        get: operations["apiKeys.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an API key
         * @description What is not named stays. Roles stay for good: make another key.
         *
         *     Roles: admin. Scope of a restricted key: `api-keys:write`.
         */
        patch: operations["apiKeys.update"];
        trace?: never;
    };
    "/admin/api-keys/{apiKeyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key
         * @description At once in the process that answers, within five seconds in every other one. For good.
         *
         *     Roles: admin. Scope of a restricted key: `api-keys:write`.
         */
        post: operations["apiKeys.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api-keys/{apiKeyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Makes a key of the same rights that takes over. The old one works until the overlap ends, so that you can bring the new one out first. The secret is in this answer only.
         *
         *     Roles: admin. Scope of a restricted key: `api-keys:write`.
         */
        post: operations["apiKeys.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit entries, newest first
         * @description Every event, every command whether done or refused, and every read of personal fields. Filters are combined.
         *
         *     Roles: admin. Scope of a restricted key: `audit:read`.
         */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit chain
         * @description The whole chain as JSON lines, with its signed checkpoints and an end that signs every line before it. `creditplane audit verify` checks the file without a server. Answers without that last line were cut short.
         *
         *     Roles: admin. Scope of a restricted key: `audit:read`.
         */
        get: operations["audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/audit/public-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the public key of the audit
         * @description Checkpoints and exports are signed with it. Keep a copy apart from the exports that it is to vouch for.
         *
         *     Roles: admin. Scope of a restricted key: `audit:read`.
         */
        get: operations["audit.publicKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the audit chain
         * @description Reads the whole chain, recomputes every hash, and holds it against every signed checkpoint: some seconds per hundred thousand entries.
         *
         *     Roles: admin. Scope of a restricted key: `audit:read`.
         */
        get: operations["audit.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/creditors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List creditors that lend
         * @description Roles: admin. Scope of a restricted key: `creditors:read`.
         */
        get: operations["creditors.list"];
        put?: never;
        /**
         * Register a creditor
         * @description Who lends, in law. A tenant may have several; each product belongs to one.
         *
         *     Roles: admin. Scope of a restricted key: `creditors:write`.
         */
        post: operations["creditors.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/creditors/{creditorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a creditor
         * @description Roles: admin. Scope of a restricted key: `creditors:read`.
         */
        get: operations["creditors.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a creditor
         * @description What is not named stays; `licences` replace the old ones.
         *
         *     Roles: admin. Scope of a restricted key: `creditors:write`.
         */
        patch: operations["creditors.update"];
        trace?: never;
    };
    "/admin/creditors/{creditorId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a creditor
         * @description It lends no more. It is never deleted: notices and agreements name it for as long as the law keeps them.
         *
         *     Roles: admin. Scope of a restricted key: `creditors:write`.
         */
        post: operations["creditors.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dead letters, newest event first
         * @description Roles: admin. Scope of a restricted key: `dead-letters:read`.
         */
        get: operations["deadLetters.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/dead-letters/{consumer}/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a dead letter, with its error and the event
         * @description Roles: admin. Scope of a restricted key: `dead-letters:read`.
         */
        get: operations["deadLetters.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/dead-letters/{consumer}/{eventId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a failed event
         * @description The consumer never sees this event; those waiting behind it run, in order. For the failed event only.
         *
         *     Roles: admin. Scope of a restricted key: `dead-letters:write`.
         */
        post: operations["deadLetters.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/dead-letters/{consumer}/{eventId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try an aggregate's events again
         * @description Runs the failed event and then those waiting behind it, in order, each with its effects at once. Stops at the first that fails.
         *
         *     Roles: admin. Scope of a restricted key: `dead-letters:write`.
         */
        post: operations["deadLetters.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List feature flags
         * @description Roles: admin. Scope of a restricted key: `flags:read`.
         */
        get: operations["flags.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/flags/{flag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a feature flag
         * @description On for a share of subjects. Raising it adds subjects and never takes one away; every process follows within a second.
         *
         *     Roles: admin. Scope of a restricted key: `flags:write`.
         */
        put: operations["flags.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members, those removed included
         * @description Roles: admin. Scope of a restricted key: `members:read`.
         */
        get: operations["members.list"];
        put?: never;
        /**
         * Invite a member
         * @description Nobody gives a role that they lack.
         *
         *     Roles: admin. Scope of a restricted key: `members:write`.
         */
        post: operations["members.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a member
         * @description Roles: admin. Scope of a restricted key: `members:read`.
         */
        get: operations["members.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member's roles
         * @description Their personal keys follow. The last member with the role admin keeps it.
         *
         *     Roles: admin. Scope of a restricted key: `members:write`.
         */
        patch: operations["members.update"];
        trace?: never;
    };
    "/admin/members/{memberId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a personal key
         * @description It acts as the member: events name `mem_...` as their actor, and rules of two persons count it as that person. The secret is in this answer only.
         *
         *     Roles: admin. Scope of a restricted key: `members:write`.
         */
        post: operations["members.createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/members/{memberId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a member
         * @description Revokes their personal keys. The last member with the role admin cannot be removed.
         *
         *     Roles: admin. Scope of a restricted key: `members:write`.
         */
        post: operations["members.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings in force
         * @description Roles: admin. Scope of a restricted key: `settings:read`.
         */
        get: operations["settings.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some settings
         * @description What is not named stays. Every process follows within a second. In live mode a change needs two persons: propose it instead.
         *
         *     Roles: admin. Scope of a restricted key: `settings:write`.
         */
        patch: operations["settings.update"];
        trace?: never;
    };
    "/admin/settings/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the changes of the settings
         * @description Roles: admin. Scope of a restricted key: `settings:read`.
         */
        get: operations["settings.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/settings/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List proposed changes of the settings
         * @description Roles: admin. Scope of a restricted key: `settings:read`.
         */
        get: operations["settingsProposals.list"];
        put?: never;
        /**
         * Propose a change of the settings
         * @description Another member has seven days to approve it. Its hour may come later still.
         *
         *     Roles: admin. Scope of a restricted key: `settings:write`.
         */
        post: operations["settingsProposals.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/settings/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a proposed change
         * @description Roles: admin. Scope of a restricted key: `settings:read`.
         */
        get: operations["settingsProposals.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/settings/proposals/{proposalId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a proposed change
         * @description By a member, with a personal key, who is not its author. It is applied, or waits for its hour.
         *
         *     Roles: admin. Scope of a restricted key: `settings:write`.
         */
        post: operations["settingsProposals.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/settings/proposals/{proposalId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a proposed change, or take it back
         * @description A settled change may be called off until its hour.
         *
         *     Roles: admin. Scope of a restricted key: `settings:write`.
         */
        post: operations["settingsProposals.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report decisions and the approval rate
         * @description Decisions by the day on which they were made, under the policy that made them.
         *
         *     Roles: user, admin. Scope of a restricted key: `analytics:read`.
         */
        get: operations["analytics.decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report how far applications have come
         * @description Applications by the day on which they were submitted, and how far they have come by now: a row changes as its applications move on.
         *
         *     Roles: user, admin. Scope of a restricted key: `analytics:read`.
         */
        get: operations["analytics.funnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report what providers took and cost
         * @description Answered and unanswered calls by the day on which they ended, by provider, kind and outcome.
         *
         *     Roles: user, admin. Scope of a restricted key: `analytics:read`.
         */
        get: operations["analytics.providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/time-to-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report the time from submission to the first decision
         * @description First decisions by the day on which they were made.
         *
         *     Roles: user, admin. Scope of a restricted key: `analytics:read`.
         */
        get: operations["analytics.timeToDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications, newest first
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["applications.list"];
        put?: never;
        /**
         * Submit a credit application
         * @description Answers at once with the receipt, or, with `Prefer: wait=N`, after at most N seconds with the decision. Submission pins the present versions of the applicants, consents, product and policy.
         *
         *     Roles: user, admin, service. Scope of a restricted key: `applications:write`.
         */
        post: operations["applications.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One application with its newest decision, offers and requirements
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["applications.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every decision of an application, immutable and numbered
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["applications.decisions"];
        put?: never;
        /**
         * Decide an application as a person
         * @description A referred application may be approved, counteroffered, declined, or asked for something. One that waits for its applicant, was approved, counteroffered or accepted may be declined; offers then no longer stand. Payment, APR and finance charge of each offer are computed here, and held against the rate caps of where the borrowers live (`GET /compliance/rate-caps`).
         *
         *     Roles: user, admin. Scope of a restricted key: `decisions:write`.
         */
        post: operations["applications.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One decision of an application
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["applications.decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/decisions/{decisionId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say the newest decision anew, with other reasons or terms
         * @description A decision never changes: a correction is a decision of its own, with the next number and the same outcome. Offers, where any are named, take the place of those that are open. Another outcome needs a new decision.
         *
         *     Roles: user, admin. Scope of a restricted key: `decisions:write`.
         */
        post: operations["applications.correctDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take up again what was declined, incomplete or expired
         * @description The checks run again on the versions that were pinned at submission, with new reports, and come to a decision that supersedes the one before. The deadline of the decision starts anew.
         *
         *     Roles: user, admin. Scope of a restricted key: `applications:write`.
         */
        post: operations["applications.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the applicant must still bring
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["applications.requirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/requirements/{requirementId}/satisfy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the applicant brought what was needed and that it was accepted
         * @description With the last open requirement the application goes back to `processing`.
         *
         *     Roles: user, admin, compliance-officer. Scope of a restricted key: `decisions:write`.
         */
        post: operations["applications.satisfyRequirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/requirements/{requirementId}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the applicant off something that was needed
         * @description For those who answer for it. With the last open requirement the checks run again.
         *
         *     Roles: admin, compliance-officer. Scope of a restricted key: `decisions:write`.
         */
        post: operations["applications.waiveRequirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a referred application back to its checks
         * @description They run again with new reports: a provider that was down may be up by now. The deadline of the decision runs on.
         *
         *     Roles: user, admin. Scope of a restricted key: `decisions:write`.
         */
        post: operations["applications.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an application, in words
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["applications.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an application at the applicant's express request
         * @description Roles: user, admin, service. Scope of a restricted key: `applications:write`.
         */
        post: operations["applications.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List drafts, newest first
         * @description With `userId`: those that name this person as a party.
         *
         *     Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["applicationDrafts.list"];
        put?: never;
        /**
         * Begin an application without submitting it
         * @description Takes any part of what a submission takes; `problems` tells what is missing. Nothing is checked against users, products or duplicates before the submission, and no event tells of a draft.
         *
         *     Roles: user, admin, service. Scope of a restricted key: `applications:write`.
         */
        post: operations["applicationDrafts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One draft
         * @description Once it is submitted it is an application: read that, by the same id.
         *
         *     Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["applicationDrafts.get"];
        /**
         * Write the whole content of a draft anew
         * @description Roles: user, admin, service. Scope of a restricted key: `applications:write`.
         */
        put: operations["applicationDrafts.replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/drafts/{draftId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a draft
         * @description As `applications.create` does, under the id of the draft, which then is a draft no more.
         *
         *     Roles: user, admin, service. Scope of a restricted key: `applications:write`.
         */
        post: operations["applicationDrafts.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/drafts/{draftId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a draft up; its content is deleted
         * @description Roles: user, admin, service. Scope of a restricted key: `applications:write`.
         */
        post: operations["applicationDrafts.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cache/invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget the cached answers of this tenant and mode
         * @description Catalogues are answered from a cache for up to half a minute; a change through the API is seen at once. This is for a change past it.
         *
         *     Roles: admin. Scope of a restricted key: `cache:write`.
         */
        post: operations["cache.invalidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/apr-calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate the annual percentage rate of any closed-end credit
         * @description By the actuarial method of 12 CFR 1026 Appendix J, in exact decimals: any number of advances and payments, odd first periods, single payments, every unit-period. Nothing is stored, so an Idempotency-Key has no effect.
         *
         *     Roles: user, service, admin, compliance-officer. Scope of a restricted key: `compliance:read`.
         */
        post: operations["aprCalculations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases
         * @description Roles: compliance-officer, admin. Scope of a restricted key: `compliance:read`.
         */
        get: operations["complianceCases.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case with its hit
         * @description Roles: compliance-officer, admin. Scope of a restricted key: `compliance:read`.
         */
        get: operations["complianceCases.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/cases/{caseId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear or confirm a hit, with the reason
         * @description A cleared hit is not raised again until the person, the entry, the algorithm or the threshold changes. In live mode a member of staff resolves it, with a personal key.
         *
         *     Roles: compliance-officer, admin. Scope of a restricted key: `compliance:write`.
         */
        post: operations["complianceCases.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List compliance checks
         * @description Roles: compliance-officer, admin. Scope of a restricted key: `compliance:read`.
         */
        get: operations["complianceChecks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/checks/{checkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a compliance check with what it found of each party
         * @description Roles: compliance-officer, admin. Scope of a restricted key: `compliance:read`.
         */
        get: operations["complianceChecks.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/rate-caps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rate caps that every offer is held against before it is made
         * @description Roles: user, service, admin, compliance-officer. Scope of a restricted key: `compliance:read`.
         */
        get: operations["rateCaps.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Screen a name against the watchlists
         * @description Answers with whom on the lists the name may mean, word by word why. Opens no case.
         *
         *     Roles: compliance-officer, admin. Scope of a restricted key: `compliance:read`.
         */
        post: operations["screenings.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/screenings/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Screen up to 500 names against the watchlists
         * @description Roles: compliance-officer, admin. Scope of a restricted key: `compliance:read`.
         */
        post: operations["screenings.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/watchlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the watchlists that are screened against
         * @description Roles: compliance-officer, admin. Scope of a restricted key: `compliance:read`.
         */
        get: operations["watchlists.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/watchlists/{list}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a version of a watchlist brought
         * @description Roles: compliance-officer, admin. Scope of a restricted key: `compliance:read`.
         */
        get: operations["watchlists.diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/watchlists/{list}/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that a watchlist could not be brought up to date
         * @description The version before stays in force; its age and the failure show among the watchlists.
         *
         *     Roles: compliance-officer, admin. Scope of a restricted key: `compliance:write`.
         */
        post: operations["watchlists.reportFailure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/watchlists/{list}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a watchlist
         * @description Roles: compliance-officer, admin. Scope of a restricted key: `compliance:read`.
         */
        get: operations["watchlists.versions"];
        put?: never;
        /**
         * Bring in a version of a watchlist
         * @description The file as its publisher gives it. A text without an entry that can be read is refused, and the version before stays in force. What is new or changed is screened against the parties of live applications at once.
         *
         *     Roles: compliance-officer, admin. Scope of a restricted key: `compliance:write`.
         */
        post: operations["watchlists.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers, newest first
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["offers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One offer with its totals and payment schedule
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["offers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit/offers/{offerId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an offer for the applicant; the other offers are revoked
         * @description With `expectedVersion` only where the application is as the applicant saw it; else 409.
         *
         *     Roles: user, admin, service. Scope of a restricted key: `applications:write`.
         */
        post: operations["offers.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit/offers/{offerId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back one offer of several
         * @description The last open offer cannot be taken back: that is to decline, which needs a decision with reasons.
         *
         *     Roles: user, admin. Scope of a restricted key: `applications:write`.
         */
        post: operations["offers.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credit products, newest first
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["products.list"];
        put?: never;
        /**
         * Create a credit product
         * @description A product is of one creditor and goes by one credit policy. It must lie inside what the policy grants: kind, currency, amounts and terms.
         *
         *     Roles: admin. Scope of a restricted key: `products:write`.
         */
        post: operations["products.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One credit product in its newest version
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["products.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give a credit product other terms, as its next version
         * @description What is not named stays. An application keeps the version that it was submitted under. Every process follows within a second, the one that answers at once.
         *
         *     Roles: admin. Scope of a restricted key: `products:write`.
         */
        patch: operations["products.update"];
        trace?: never;
    };
    "/credit/products/{productId}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire a credit product
         * @description For good: it takes no application any more. Those that were submitted go on as they are.
         *
         *     Roles: admin. Scope of a restricted key: `products:write`.
         */
        post: operations["products.retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit/products/{productId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a credit product, newest first
         * @description `productVersion` of an application names one of them.
         *
         *     Roles: user, admin, compliance-officer, service. Scope of a restricted key: `applications:read`.
         */
        get: operations["products.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries, newest first
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:read`.
         */
        get: operations["deliveries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a delivery with its attempts
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:read`.
         */
        get: operations["deliveries.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description At once, then by the schedule from its start. One that is still being tried is a 409.
         *
         *     Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:write`.
         */
        post: operations["deliveries.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events, newest first
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:read`.
         */
        get: operations["events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:read`.
         */
        get: operations["events.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the providers of this mode
         * @description Each with the state of its circuit breaker, as this process sees it. All fit one page.
         *
         *     Roles: user, service, admin, compliance-officer. Scope of a restricted key: `providers:read`.
         */
        get: operations["providers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one provider of this mode
         * @description Roles: user, service, admin, compliance-officer. Scope of a restricted key: `providers:read`.
         */
        get: operations["providers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was asked of providers
         * @description Newest first: who was asked, why, under which consent, and what came of it. No answers.
         *
         *     Roles: user, service, admin, compliance-officer. Scope of a restricted key: `providers:read`.
         */
        get: operations["providerRequests.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one request to a provider
         * @description Roles: user, service, admin, compliance-officer. Scope of a restricted key: `providers:read`.
         */
        get: operations["providerRequests.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/requests/{requestId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read what a provider said, word for word
         * @description For compliance officers. Each reading is kept by the audit with who, when and why. 404 where there is no answer, or the person was erased.
         *
         *     Roles: compliance-officer. Scope of a restricted key: `providers:reveal`.
         */
        post: operations["providerRequests.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List risk assessments
         * @description Outcome, score, reasons, offers and explanation are shown to role admin and scope `risk:read` only; others read that the assessment is there and how far it has come.
         *
         *     Roles: user, admin. Scope of a restricted key: `risk:read`.
         */
        get: operations["riskAssessments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/assessments/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a risk assessment
         * @description Outcome, score, reasons, offers and explanation are shown to role admin and scope `risk:read` only; others read that the assessment is there and how far it has come.
         *
         *     Roles: user, admin. Scope of a restricted key: `risk:read`.
         */
        get: operations["riskAssessments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/assessments/{assessmentId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Judge an assessment again by its stored policy and inputs, and compare
         * @description No provider is asked and nothing is written. 410 once what was read was lawfully erased.
         *
         *     Roles: admin. Scope of a restricted key: `risk:read`.
         */
        get: operations["riskAssessments.replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/assessments/{assessmentId}/shadows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the shadow versions would have decided
         * @description Roles: admin. Scope of a restricted key: `risk:read`.
         */
        get: operations["riskAssessments.shadows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credit policies, each in its newest version
         * @description Roles: user, admin. Scope of a restricted key: `risk:read`.
         */
        get: operations["riskPolicies.list"];
        put?: never;
        /**
         * Push a policy document as a new version
         * @description The document is checked whole: each mistake comes back with its line and column. The version that it names is kept for good and is not in force before it is published. The same content again answers with the version that is there; another content under the same version is a 409.
         *
         *     Roles: admin. Scope of a restricted key: `risk:write`.
         */
        post: operations["riskPolicies.push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the newest version of a credit policy with its text
         * @description Roles: user, admin. Scope of a restricted key: `risk:read`.
         */
        get: operations["riskPolicies.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/policies/{policyId}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is tried beside the version in force
         * @description Roles: user, admin. Scope of a restricted key: `risk:read`.
         */
        get: operations["riskPolicyTrials.get"];
        /**
         * Set what is tried beside the version in force
         * @description A challenger decides for its share of the applicants, chosen by a stable hash. Shadows judge every application on what was read for the version that decides, and their findings are kept. In live mode a challenger is set by another member than the one who pushed it.
         *
         *     Roles: admin. Scope of a restricted key: `risk:write`.
         */
        put: operations["riskPolicyTrials.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/policies/{policyId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a policy, the newest first
         * @description Roles: user, admin. Scope of a restricted key: `risk:read`.
         */
        get: operations["riskPolicyVersions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/policies/{policyId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one version of a policy with its text
         * @description Roles: user, admin. Scope of a restricted key: `risk:read`.
         */
        get: operations["riskPolicyVersions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/policies/{policyId}/versions/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the publication of a version as a second person
         * @description By a member, with a personal key, who did not ask for it.
         *
         *     Roles: admin. Scope of a restricted key: `risk:write`.
         */
        post: operations["riskPolicyVersions.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/policies/{policyId}/versions/{version}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a version of a policy
         * @description In test mode it is in force at once, or from `effectiveFrom` on. In live mode it waits for a second person: see `riskPolicyVersions.approve`.
         *
         *     Roles: admin. Scope of a restricted key: `risk:write`.
         */
        post: operations["riskPolicyVersions.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/policies/{policyId}/versions/{version}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse the publication of a version, or take the request back
         * @description Roles: admin. Scope of a restricted key: `risk:write`.
         */
        post: operations["riskPolicyVersions.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/policies/{policyId}/versions/{version}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire a version of a policy
         * @description Applications that it judged keep it, and can be replayed. Another published version must be in force.
         *
         *     Roles: admin. Scope of a restricted key: `risk:write`.
         */
        post: operations["riskPolicyVersions.retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/test-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List test clocks, newest first
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `test-clocks:read`.
         */
        get: operations["testClocks.list"];
        put?: never;
        /**
         * Create a test clock
         * @description In test mode only. Applications submitted with its id live by its time: their timers wait for it.
         *
         *     Roles: user, admin, service. Scope of a restricted key: `test-clocks:write`.
         */
        post: operations["testClocks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/test-clocks/{testClockId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One test clock
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `test-clocks:read`.
         */
        get: operations["testClocks.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/test-clocks/{testClockId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a test clock on
         * @description Answers when all that was due on the way has been done, each timer at its own time, and what followed from it. Where that takes more than 20 seconds the answer is 202 with the status `advancing`; the webhook `test_clock.ready` tells the end of every advance.
         *
         *     Roles: user, admin, service. Scope of a restricted key: `test-clocks:write`.
         */
        post: operations["testClocks.advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Newest first. Filters are combined; each user shown in full is a read that the audit keeps.
         *
         *     Roles: user, service, admin, compliance-officer. Scope of a restricted key: `users:read`.
         */
        get: operations["users.list"];
        put?: never;
        /**
         * Put a person in the vault
         * @description The person is encrypted under a key of its own. Test mode takes the national ids of the test catalogue only.
         *
         *     Roles: user, service, admin. Scope of a restricted key: `users:write`.
         */
        post: operations["users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user
         * @description Keys of role `user` and of the scope `users:personal` see the person, and the audit keeps that they did. Keys of role `service` and of `users:read` see a masked person, all others only that there is one.
         *
         *     Roles: user, service, admin, compliance-officer. Scope of a restricted key: `users:read`.
         */
        get: operations["users.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a user
         * @description Makes a new version. Applications keep the version that they were made with. With `If-Match` an edit that was made elsewhere meanwhile is not lost: 412.
         *
         *     Roles: user, service, admin. Scope of a restricted key: `users:write`.
         */
        patch: operations["users.update"];
        trace?: never;
    };
    "/users/{userId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the consents of a user
         * @description Newest first, revoked ones included.
         *
         *     Roles: user, service, admin, compliance-officer. Scope of a restricted key: `users:read`.
         */
        get: operations["consents.list"];
        put?: never;
        /**
         * Record a consent
         * @description What the person agreed to, by the hash and the version of the text that was shown.
         *
         *     Roles: user, service, admin. Scope of a restricted key: `users:write`.
         */
        post: operations["consents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/consents/{consentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a consent
         * @description Roles: user, service, admin, compliance-officer. Scope of a restricted key: `users:read`.
         */
        get: operations["consents.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/consents/{consentId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a consent
         * @description Stops the next pull. Revoking twice changes nothing.
         *
         *     Roles: user, service, admin. Scope of a restricted key: `users:write`.
         */
        post: operations["consents.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users who may be the same person
         * @description Found when a user is written, linked both ways and never merged. In test mode the person 000-05-0003 is linked with whoever has the same national id, or the same name, birth date and contact.
         *
         *     Roles: user, service, admin, compliance-officer. Scope of a restricted key: `users:read`.
         */
        get: operations["duplicates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/duplicates/{duplicateUserId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two users are not the same person
         * @description For both sides and for good: later edits do not link them again. Twice changes nothing.
         *
         *     Roles: user, admin, compliance-officer. Scope of a restricted key: `users:write`.
         */
        post: operations["duplicates.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show personal fields, and say why
         * @description The only way to a national id, and for keys that see a masked person the way to every field. Who looked, at which fields, when, why and from where is kept in the audit, the values never. A read: each call is recorded, and an Idempotency-Key has no effect.
         *
         *     Roles: compliance-officer, admin. Scope of a restricted key: `users:reveal`.
         */
        post: operations["users.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who was shown personal fields of a user, and why
         * @description Newest first, with the notes. Reads of the whole user are in the audit.
         *
         *     Roles: compliance-officer, admin. Scope of a restricted key: `users:reveal`.
         */
        get: operations["users.reveals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a user
         * @description Newest first: who changed which fields, and when. The values stay in the vault.
         *
         *     Roles: user, service, admin, compliance-officer. Scope of a restricted key: `users:read`.
         */
        get: operations["users.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one version of a user, masked
         * @description Masked for every role: what is past is needed less. `users.reveal` gives fields of a version, and asks why.
         *
         *     Roles: user, service, admin, compliance-officer. Scope of a restricted key: `users:read`.
         */
        get: operations["users.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find users by exact personal values
         * @description All criteria must hold. Values are compared after normalising: national ids by their digits, e-mail addresses without case, telephone numbers by their digits, names without case, accents and punctuation. There are no partial matches. A read: the audit keeps which fields were searched by, never the values, and an Idempotency-Key has no effect.
         *
         *     Roles: user, service, admin, compliance-officer. Scope of a restricted key: `users:read`.
         */
        post: operations["users.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints, newest first
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:read`.
         */
        get: operations["webhookEndpoints.list"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description The answer holds the signing secret; it is not shown again.
         *
         *     Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:write`.
         */
        post: operations["webhookEndpoints.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{webhookEndpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:read`.
         */
        get: operations["webhookEndpoints.get"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Its secret is erased; deliveries on their way to it fail.
         *
         *     Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:write`.
         */
        delete: operations["webhookEndpoints.delete"];
        options?: never;
        head?: never;
        /**
         * Change a webhook endpoint
         * @description Only the named fields change. Enabling an endpoint does not send what was missed meanwhile; `recover` does.
         *
         *     Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:write`.
         */
        patch: operations["webhookEndpoints.update"];
        trace?: never;
    };
    "/webhook-endpoints/{webhookEndpointId}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook endpoint
         * @description Sends one signed `webhook_endpoint.ping` now, to a disabled endpoint too, and answers with what came of it. It is not retried and not listed.
         *
         *     Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:write`.
         */
        post: operations["webhookEndpoints.ping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{webhookEndpointId}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again what a webhook endpoint did not get
         * @description In the background, oldest first, at most 200 a second. Each keeps its `webhook-id`, so a receiver that has one already skips it. `deliveries.list` shows how far it is.
         *
         *     Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:write`.
         */
        post: operations["webhookEndpoints.recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{webhookEndpointId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook endpoint a new secret
         * @description Until the overlap ends each webhook carries two signatures, and either secret verifies it. At most two secrets are in force: rotating again meanwhile ends the oldest. The answer holds the new secret; it is not shown again.
         *
         *     Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:write`.
         */
        post: operations["webhookEndpoints.rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{webhookEndpointId}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the figures of a webhook endpoint
         * @description Roles: user, admin, compliance-officer, service. Scope of a restricted key: `webhooks:read`.
         */
        get: operations["webhookEndpoints.stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "api_key.expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** api_key.expiring */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "api_key.expiring",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApiKeyExpiring",
                     *         "sequence": 5,
                     *         "aggregateId": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "status": "expiring",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.accepted */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.accepted",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "OfferAccepted",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "accepted",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.action_required": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.action_required */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.action_required",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationProcessed",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "action_required",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.approved */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.approved",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationProcessed",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "approved",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.counteroffered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.counteroffered */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.counteroffered",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationProcessed",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "counteroffered",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.created */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.created",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "CreditApplicationCreated",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "submitted",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.decision_due_soon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.decision_due_soon */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.decision_due_soon",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "DecisionDeadlineNeared",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "submitted",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.decision_overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.decision_overdue */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.decision_overdue",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "DecisionDeadlinePassed",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "submitted",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.declined */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.declined",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationProcessed",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "declined",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.expired */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.expired",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationExpired",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "expired",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.incomplete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.incomplete */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.incomplete",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationIncomplete",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "incomplete",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.processing */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.processing",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationProcessingStarted",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "processing",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.referred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.referred */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.referred",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationProcessed",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "referred",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.reopened */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.reopened",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationReopened",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "processing",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** application.withdrawn */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "application.withdrawn",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationWithdrawn",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "withdrawn",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "case.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** case.opened */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "case.opened",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "CaseOpened",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "open",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "case.resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** case.resolved */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "case.resolved",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "CaseResolved",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "cleared",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "consent.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** consent.revoked */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "consent.revoked",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ConsentRevoked",
                     *         "sequence": 5,
                     *         "aggregateId": "cns_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "status": "revoked",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "decision.corrected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** decision.corrected */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "decision.corrected",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "DecisionCorrected",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "approved",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "decision.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** decision.created */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "decision.created",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationProcessed",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "approved",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "offer.accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** offer.accepted */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "offer.accepted",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "OfferAccepted",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "offerId": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "accepted",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "offer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** offer.created */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "offer.created",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "OfferCreated",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "offerId": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "open",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "offer.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** offer.expired */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "offer.expired",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "OfferExpired",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "offerId": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "expired",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "offer.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** offer.revoked */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "offer.revoked",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "OfferRevoked",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "offerId": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "revoked",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "policy.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** policy.published */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "policy.published",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "RiskPolicyPublished",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "published",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "provider.degraded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** provider.degraded */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "provider.degraded",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ProviderHealthChanged",
                     *         "sequence": 5,
                     *         "aggregateId": "provider:sandbox-bureau:test:ten_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "status": "degraded",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "provider.recovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** provider.recovered */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "provider.recovered",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ProviderHealthChanged",
                     *         "sequence": 5,
                     *         "aggregateId": "provider:sandbox-bureau:test:ten_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "status": "recovered",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "requirement.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** requirement.created */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "requirement.created",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "RequirementCreated",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "requirementId": "req_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "open",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "requirement.overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** requirement.overdue */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "requirement.overdue",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "RequirementOverdue",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "requirementId": "req_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "overdue",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "requirement.satisfied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** requirement.satisfied */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "requirement.satisfied",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "RequirementSatisfied",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "requirementId": "req_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "satisfied",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "test_clock.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** test_clock.ready */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "test_clock.ready",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "TestClockAdvanced",
                     *         "sequence": 5,
                     *         "aggregateId": "tck_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "status": "ready",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "watchlist.stale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** watchlist.stale */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "watchlist.stale",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "WatchlistStale",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "stale",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "watchlist.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** watchlist.updated */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "watchlist.updated",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "WatchlistUpdated",
                     *         "sequence": 5,
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "externalId": "loan-4711",
                     *         "status": "updated",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** webhook_endpoint.disabled */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same for every attempt: what was seen once may be dropped. */
                    "webhook-id": string;
                    /** @description Standard Webhooks `v1` signatures, separated by spaces. */
                    "webhook-signature": string;
                    /** @description Seconds since 1970 of this attempt; refuse what is older than five minutes. */
                    "webhook-timestamp": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "webhook_endpoint.disabled",
                     *       "timestamp": "2026-11-22T09:30:00.000Z",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "WebhookEndpointDisabled",
                     *         "sequence": 5,
                     *         "aggregateId": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "status": "disabled",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Received. Anything else is tried again later. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AcceptOffer: {
            /**
             * @description The `version` of the application that the applicant saw. Left out: whatever it is now.
             * @example 6
             */
            expectedVersion?: number;
        };
        /** @example {} */
        Activate: Record<string, never>;
        /**
         * @example {
         *       "liveSince": "2026-11-22T09:30:00.000Z",
         *       "apiKeyId": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
         *       "secret": "cp_live_sk_(32 characters and a checksum)"
         *     }
         */
        Activated: {
            apiKeyId: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            liveSince: string;
            /** @description The first live key. It is shown this once and kept nowhere. */
            secret: string;
        };
        /**
         * @example {
         *       "mode": "test",
         *       "liveSince": null,
         *       "ready": false,
         *       "conditions": [
         *         {
         *           "name": "policy_published",
         *           "description": "A published credit policy",
         *           "met": true,
         *           "missing": null
         *         },
         *         {
         *           "name": "creditor_complete",
         *           "description": "A creditor with its own address and agency, and a licence in force where its kind needs one",
         *           "met": false,
         *           "missing": "Harbor Lending LLC still has the sandbox's address."
         *         }
         *       ]
         *     }
         */
        Activation: {
            conditions: {
                description: string;
                met: boolean;
                /** @description What is still to be done. */
                missing: string | null;
                /**
                 * @description Open.
                 * @example creditor_complete
                 */
                name: string;
            }[];
            /**
             * Format: date-time
             * @description When live mode was opened.
             * @example 2026-11-22T09:30:00.000Z
             */
            liveSince: string | null;
            /** @enum {string} */
            mode: "test" | "live";
            /** @description Every condition is met. */
            ready: boolean;
        };
        /**
         * @example {
         *       "line1": "12 Bay Street",
         *       "city": "San Francisco",
         *       "state": "CA",
         *       "postalCode": "94105",
         *       "country": "US"
         *     }
         */
        Address: {
            city: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            line1: string;
            line2?: string;
            postalCode: string;
            /** @description USPS code for US addresses. */
            state: string;
        };
        /**
         * @example {
         *       "now": "2026-12-23T09:30:00.000Z"
         *     }
         */
        AdvanceTestClock: {
            /**
             * Format: date-time
             * @description Where to; never back.
             * @example 2026-11-22T09:30:00.000Z
             */
            now: string;
        };
        AnalyticsOutcomes: {
            actionRequired: number;
            approved: number;
            counteroffered: number;
            declined: number;
            referred: number;
        };
        /**
         * @example {
         *       "id": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
         *       "mode": "test",
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z",
         *       "name": "nightly reconciliation",
         *       "kind": "secret",
         *       "prefix": "cp_test_sk_",
         *       "lastFour": "9fQ2",
         *       "roles": [
         *         "user",
         *         "service"
         *       ],
         *       "scopes": [],
         *       "memberId": null,
         *       "allowedAddresses": [],
         *       "expiresAt": "2027-11-22T09:30:00.000Z",
         *       "revokedAt": null,
         *       "lastUsedAt": "2026-11-22T10:02:00.000Z",
         *       "replaces": null,
         *       "replacedBy": null,
         *       "createdBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9"
         *     }
         */
        ApiKey: {
            /** @description CIDR blocks that it may be used from; none: from everywhere. */
            allowedAddresses: string[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @description `key_...`, `mem_...` or `system`. */
            createdBy: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            expiresAt: string | null;
            /** @example key_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            kind: "secret" | "restricted" | "publishable";
            /** @example 9fQ2 */
            lastFour: string;
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description Whose personal key it is.
             * @example mem_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            memberId: string | null;
            /** @enum {string} */
            mode: "test" | "live";
            name: string;
            /** @example cp_test_sk_ */
            prefix: string;
            /**
             * @description The key that takes over from it; until `expiresAt` both work.
             * @example key_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            replacedBy: string | null;
            /**
             * @description The key that it took over from.
             * @example key_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            replaces: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            revokedAt: string | null;
            roles: ("user" | "admin" | "compliance-officer" | "service")[];
            /** @description Open: what a newer version has granted. */
            scopes: string[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        Application: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            completedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /**
             * Format: date-time
             * @description The regulatory deadline of the decision (12 CFR 1002.9(a)(1)). A referral never stops it.
             * @example 2026-11-22T09:30:00.000Z
             */
            decideBy: string;
            /** @description The newest decision. */
            decision: components["schemas"]["Decision"] | null;
            externalId: string | null;
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            metadata: {
                [key: string]: string;
            };
            /** @enum {string} */
            mode: "test" | "live";
            offers: components["schemas"]["Offer"][];
            parties: {
                id: string;
                /** @enum {string} */
                role: "primary" | "co_applicant" | "guarantor" | "beneficial_owner";
                /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
                userId: string;
                /** @description The pinned version of the user. */
                userVersion: number;
            }[];
            /** @example prd_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            productId: string;
            /** @description The pinned version of the product; null: submitted before products had versions. */
            productVersion: number | null;
            providers: string[];
            /** @enum {string} */
            purpose: "debt_consolidation" | "home_improvement" | "medical" | "education" | "vehicle" | "major_purchase" | "moving" | "vacation" | "business" | "other";
            requestedAmount: number;
            requestedTermMonths: number;
            requirements: components["schemas"]["Requirement"][];
            /**
             * @description Open enum.
             * @enum {string}
             */
            status: "draft" | "submitted" | "processing" | "approved" | "declined" | "counteroffered" | "referred" | "action_required" | "incomplete" | "accepted" | "expired" | "withdrawn";
            /**
             * @description The test clock by which every time of the application is read; null: the real time.
             * @example tck_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            testClockId: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Rises with everything that happens to the application: the `sequence` of its newest webhook. Send it as `expectedVersion` to act on what you saw only.
             * @example 5
             */
            version: number;
        };
        ApplicationDraft: {
            /** @description Null: it was withdrawn. */
            content: components["schemas"]["DraftContent"] | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Becomes the application's id.
             * @example app_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /** @description What keeps it from being submitted, as far as the draft alone tells. */
            problems: {
                message: string;
                pointer: string;
            }[];
            /** @enum {string} */
            status: "draft" | "withdrawn";
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Rises with each change. */
            version: number;
        };
        ApplicationDraftPage: {
            data: components["schemas"]["ApplicationDraft"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        ApplicationPage: {
            data: components["schemas"]["Application"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        AprCalculation: {
            /**
             * @description Advances less the charges of the finance charge, minor units.
             * @example 500000
             */
            amountFinanced: number;
            /**
             * @description Percent a year, two decimals.
             * @example 9.69
             */
            apr: string;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            disclosed: {
                /** @example 9.75 */
                apr: string;
                /**
                 * @description Points.
                 * @example 0.064292
                 */
                difference: string;
                withinTolerance: boolean;
            } | null;
            /**
             * @description Total of payments less amount financed, minor units.
             * @example 52000
             */
            financeCharge: number;
            /**
             * @description Military annual percentage rate (32 CFR 232.4(c)).
             * @example 9.69
             */
            mapr: string;
            /**
             * @description Of a unit-period besides; `0` for none.
             * @example 19/30
             */
            oddFraction: string;
            /**
             * @description 12 CFR 1026.22(a)(3).
             * @enum {string}
             */
            regularity: "regular" | "irregular";
            /**
             * Format: date
             * @description YYYY-MM-DD.
             * @example 1978-02-10
             */
            termBegins: string;
            /**
             * @description How far off a disclosed rate may be, points.
             * @example 0.125
             */
            tolerance: string;
            /**
             * @description All payments, minor units.
             * @example 552000
             */
            totalOfPayments: number;
            /**
             * @description App. J (b)(4).
             * @example month
             */
            unitPeriod: string;
            /**
             * @description A fraction of one.
             * @example 0.0080714235846184
             */
            unitPeriodRate: string;
            /** @example 12 */
            unitPeriodsPerYear: string;
            /**
             * @description Full ones (App. J (b)(5)).
             * @example 1
             */
            unitPeriodsToFirstPayment: number;
            /**
             * @description The same to twelve decimals.
             * @example 9.685708301542
             */
            unroundedApr: string;
        };
        AprCalculationRequest: {
            /** @description What is lent, in any order. */
            advances: components["schemas"]["DatedSeries"][];
            /**
             * @description Withheld from the first advance, paid before it or added to it. Those of the finance charge lessen the amount financed; the military rate counts more of them (32 CFR 232.4(c)).
             * @default []
             */
            charges?: components["schemas"]["LoanCharge"][];
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /**
             * @description A rate to hold against the exact one and its tolerance.
             * @example 9.75
             */
            disclosedApr?: string;
            /** @description What is paid, in any order. */
            payments: components["schemas"]["DatedSeries"][];
            /**
             * Format: date
             * @description Where the finance charge begins to be earned later than the first advance (App. J (b)(2)).
             * @example 1978-02-10
             */
            termBegins?: string;
        };
        AuditEntry: {
            /** @description Of calls: from where, by what, and what came of it. Null for events. */
            access: {
                /** @description Where the call came from; null where it was deleted or not known. */
                address: string | null;
                /** @description Keyed hash of the address: equal for equal addresses of one lender. */
                addressHash: string | null;
                /**
                 * @description The kind of program: sdk, browser, tool, other, none.
                 * @example sdk
                 */
                agent: string;
                /** @description Names of the personal fields that were read. */
                fields: string[] | null;
                /**
                 * @description `done`, or the code of the refusal.
                 * @example done
                 */
                outcome: string;
                /** @description Why they were read, where a reason was asked for. */
                reason: string | null;
                requestId: string;
            } | null;
            /** @description The event's type, or the operation that was called. */
            action: string;
            /** @description A key, a member of staff, or `system`. */
            actor: string;
            /** @description The entry as RFC 8785 text, the previous hash included: what was hashed. */
            canonical: string;
            /** @description One request and all that it set off. */
            correlationId: string;
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description SHA-256 of `canonical`.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            entryHash: string;
            /** @example evt_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            eventId: string;
            /** @example aud_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /**
             * @description `event`: something happened. `command`: a call that changes, done or refused. `read`: personal fields were read.
             * @enum {string}
             */
            kind: "event" | "command" | "read";
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @description SHA-256 of the event's canonical payload (RFC 8785).
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            payloadHash: string;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            previousHash: string;
            resource: {
                id: string;
                type: string;
            };
            /** @description Place in the chain, from 1, without gaps. */
            sequence: number;
            /**
             * Format: date-time
             * @description Entries do not change: as `createdAt`.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        AuditEntryPage: {
            data: components["schemas"]["AuditEntry"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        AuditExportLine: {
            /** @enum {number} */
            format: 1;
            keyId: string;
            /** @enum {string} */
            kind: "chain";
            /** @enum {string} */
            mode: "test" | "live";
            publicKey: string;
            tenantId: string;
        } | {
            entry: {
                access: {
                    addressHash: string;
                    agent: string;
                    fields: string[];
                    /** @enum {string} */
                    kind: "command" | "read";
                    outcome: string;
                    reason: string;
                    requestId: string;
                };
                action: string;
                actor: string;
                at: string;
                canonical: string;
                correlationId: string;
                entryHash: string;
                entryId: string;
                eventId: string;
                /** @enum {string} */
                mode: "test" | "live";
                payloadHash: string;
                previousHash: string;
                resourceId: string;
                resourceType: string;
                sequence: number;
                tenantId: string;
            };
            /** @enum {string} */
            kind: "entry";
        } | {
            checkpoint: {
                at: string;
                entryHash: string;
                keyId: string;
                /** @enum {string} */
                mode: "test" | "live";
                sequence: number;
                signature: string;
                tenantId: string;
            };
            /** @enum {string} */
            kind: "checkpoint";
        } | {
            end: {
                at: string;
                digest: string;
                entryHash: string;
                keyId: string;
                lines: number;
                /** @enum {string} */
                mode: "test" | "live";
                sequence: number;
                signature: string;
                tenantId: string;
            };
            /** @enum {string} */
            kind: "end";
        } | {
            /** @enum {string} */
            kind: "unsigned_end";
            why: string;
        };
        AuditPublicKey: {
            /** @example a1b2c3d4e5f60718 */
            keyId: string;
            /** @description Ed25519, SubjectPublicKeyInfo in PEM. */
            publicKey: string;
        };
        AuditVerification: {
            /** @description Sequence of the first entry that is wrong or missing. */
            brokenAt?: number;
            /** @description Signed checkpoints that the chain was held against, where it is whole. */
            checkpoints?: number;
            /** @description Entries found whole, up to the break. */
            entries: number;
            /** @enum {string} */
            fault?: "altered" | "missing" | "reordered" | "head_mismatch" | "rewritten" | "checkpoint_forged";
            /**
             * @description Hash of the last entry, where the chain is whole.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            head?: string;
            valid: boolean;
            why?: string;
        };
        CacheInvalidation: Record<string, never>;
        ComplianceCase: {
            algorithm: string;
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            applicationId: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            hit: components["schemas"]["WatchlistHit"];
            /** @example cas_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            partyId: string;
            reason: string | null;
            resolvedBy: string | null;
            /**
             * @description `open` and `confirmed` keep the application from being approved, counteroffered and accepted. A clearance holds for this version of the person and of the entry, under this algorithm and threshold.
             * @enum {string}
             */
            status: "open" | "cleared" | "confirmed";
            threshold: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            userId: string;
            userVersion: number;
        };
        ComplianceCasePage: {
            data: components["schemas"]["ComplianceCase"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        ComplianceCheck: {
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            applicationId: string;
            /** @description Of which round of checks of the application. An earlier one stays readable as it was. */
            attempt: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @example scr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /** @enum {string|null} */
            outcome: "pass" | "refer" | "action_required" | "decline" | null;
            /** @enum {string} */
            status: "started" | "completed";
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        ComplianceCheckDetail: {
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            applicationId: string;
            /** @description Of which round of checks of the application. An earlier one stays readable as it was. */
            attempt: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @example scr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            lists: {
                contentHash: string;
                list: string;
                version: string;
            }[];
            minimumYears: number | null;
            /** @enum {string} */
            mode: "test" | "live";
            /** @enum {string|null} */
            outcome: "pass" | "refer" | "action_required" | "decline" | null;
            parties: {
                findings: components["schemas"]["ComplianceFinding"][];
                partyId: string;
                role: string;
                userId: string;
            }[];
            reasonCodes: string[];
            requirements: {
                kind: string;
                partyId?: string;
            }[];
            /** @enum {string} */
            status: "started" | "completed";
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        ComplianceCheckPage: {
            data: components["schemas"]["ComplianceCheck"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        ComplianceFinding: {
            /**
             * @description For staff. Open: new causes may come.
             * @example listed
             */
            cause: string;
            /** @enum {string} */
            check: "identity" | "sanctions" | "age" | "residence";
            hits?: components["schemas"]["WatchlistHit"][];
            mismatchedFields?: string[];
            /** @enum {string} */
            outcome: "pass" | "refer" | "action_required" | "decline";
            /** @description What the applicant may be told. */
            reasonCode: string | null;
            requirement: string | null;
        };
        Consent: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            grantedAt: string;
            /** @example cns_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /**
             * @description What the person agreed to. Open: new kinds may come. `credit_pull_soft` and `credit_pull_hard` let a bureau be asked, `identity` an identity check.
             * @enum {string}
             */
            kind: "credit_pull_soft" | "credit_pull_hard" | "bank_data" | "e_sign" | "identity";
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            revokedAt: string | null;
            /**
             * @description SHA-256 of the text that the person saw, in hex.
             * @example 9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65
             */
            textHash: string;
            /** @example 2026-01 */
            textVersion: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            userId: string;
        };
        ConsentPage: {
            data: components["schemas"]["Consent"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        CorrectDecision: {
            /**
             * @description The `version` of the application that you decided on. Where it has moved on since, nothing is done: 409.
             * @example 6
             */
            expectedVersion?: number;
            /**
             * @description Terms within the product. For `approved` one of them is what was asked for.
             * @default []
             */
            offers?: {
                /**
                 * @description Minor units.
                 * @example 1200000
                 */
                amount: number;
                /**
                 * @description Nominal annual rate in basis points.
                 * @example 1790
                 */
                annualRateBps: number;
                /** @example 48 */
                termMonths: number;
            }[];
            /**
             * @description Codes of the policy, most important first; at most four (12 CFR 1002 Supp. I 9(b)(2)-1).
             * @example [
             *       "R12"
             *     ]
             */
            reasonCodes: string[];
        };
        /**
         * @example {
         *       "name": "nightly reconciliation",
         *       "roles": [
         *         "user",
         *         "service"
         *       ],
         *       "expiresAt": "2027-11-22T09:30:00.000Z"
         *     }
         */
        CreateApiKey: {
            /** @description CIDR blocks. Default: anywhere. */
            allowedAddresses?: string[];
            /**
             * Format: date-time
             * @description In the future. Default: never.
             * @example 2026-11-22T09:30:00.000Z
             */
            expiresAt?: string;
            /**
             * @description secret: acts by roles. restricted: acts by scopes only. publishable: may stand in a page, opens embed sessions only.
             * @default secret
             * @enum {string}
             */
            kind?: "secret" | "restricted" | "publishable";
            name: string;
            /** @description Of a secret key; at most the caller's own. Default: user and service. */
            roles?: ("user" | "admin" | "compliance-officer" | "service")[];
            /** @description Of a restricted key; at least one. */
            scopes?: components["schemas"]["Scope"][];
        };
        /**
         * @example {
         *       "legalName": "Harbor Lending LLC",
         *       "address": {
         *         "line1": "1 Market Street",
         *         "city": "Wilmington",
         *         "state": "DE",
         *         "postalCode": "19801",
         *         "country": "US"
         *       },
         *       "type": "state_licensed_lender",
         *       "supervisoryAgency": "Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580",
         *       "licences": [
         *         {
         *           "state": "DE",
         *           "number": "012345",
         *           "expiresOn": "2027-12-31"
         *         }
         *       ]
         *     }
         */
        CreateCreditor: {
            address: {
                city: string;
                /** @enum {string} */
                country: "US";
                line1: string;
                postalCode: string;
                /** @enum {string} */
                state: "AL" | "AK" | "AZ" | "AR" | "CA" | "CO" | "CT" | "DE" | "FL" | "GA" | "HI" | "ID" | "IL" | "IN" | "IA" | "KS" | "KY" | "LA" | "ME" | "MD" | "MA" | "MI" | "MN" | "MS" | "MO" | "MT" | "NE" | "NV" | "NH" | "NJ" | "NM" | "NY" | "NC" | "ND" | "OH" | "OK" | "OR" | "PA" | "RI" | "SC" | "SD" | "TN" | "TX" | "UT" | "VT" | "VA" | "WA" | "WV" | "WI" | "WY" | "DC" | "AS" | "GU" | "MP" | "PR" | "VI";
            };
            legalName: string;
            /**
             * @description To lend, by state. A state may have several, for several kinds of loan.
             * @default []
             */
            licences?: {
                /**
                 * Format: date
                 * @description Its last day; null: it does not lapse.
                 * @default null
                 * @example 2027-12-31
                 */
                expiresOn?: string | null;
                number: string;
                /** @enum {string} */
                state: "AL" | "AK" | "AZ" | "AR" | "CA" | "CO" | "CT" | "DE" | "FL" | "GA" | "HI" | "ID" | "IL" | "IN" | "IA" | "KS" | "KY" | "LA" | "ME" | "MD" | "MA" | "MI" | "MN" | "MS" | "MO" | "MT" | "NE" | "NV" | "NH" | "NJ" | "NM" | "NY" | "NC" | "ND" | "OH" | "OK" | "OR" | "PA" | "RI" | "SC" | "SD" | "TN" | "TX" | "UT" | "VT" | "VA" | "WA" | "WV" | "WI" | "WY" | "DC" | "AS" | "GU" | "MP" | "PR" | "VI";
            }[];
            /** @description Name and address of the agency that the notice must name (12 CFR 1002 App. A). */
            supervisoryAgency: string;
            /** @enum {string} */
            type: "bank" | "credit_union" | "state_licensed_lender" | "other";
        };
        CreatedApiKey: {
            /** @description CIDR blocks that it may be used from; none: from everywhere. */
            allowedAddresses: string[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @description `key_...`, `mem_...` or `system`. */
            createdBy: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            expiresAt: string | null;
            /** @example key_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            kind: "secret" | "restricted" | "publishable";
            /** @example 9fQ2 */
            lastFour: string;
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description Whose personal key it is.
             * @example mem_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            memberId: string | null;
            /** @enum {string} */
            mode: "test" | "live";
            name: string;
            /** @example cp_test_sk_ */
            prefix: string;
            /**
             * @description The key that takes over from it; until `expiresAt` both work.
             * @example key_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            replacedBy: string | null;
            /**
             * @description The key that it took over from.
             * @example key_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            replaces: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            revokedAt: string | null;
            roles: ("user" | "admin" | "compliance-officer" | "service")[];
            /** @description Open: what a newer version has granted. */
            scopes: string[];
            /** @description The key itself. It is shown this once and kept nowhere. */
            secret: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        CreateDraft: {
            /** @description True submits although the same applicant applied for the same product a short while ago. */
            allowDuplicate?: boolean;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency?: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /**
             * @description The lender's own key, unique per tenant and mode.
             * @example loan-4711
             */
            externalId?: string;
            /**
             * @example {
             *       "branch": "web"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
            /** @description Who applies. What is missing or does not go together is told in `problems`. */
            parties?: {
                /** @enum {string} */
                role: "primary" | "co_applicant";
                /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
                userId: string;
            }[];
            /**
             * @description The lender's credit product. May be left out where there is only one.
             * @example prd_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            productId?: string;
            /** @description Providers by name. Left out: those that the policy needs. */
            providers?: string[];
            /**
             * @description Open enum.
             * @example debt_consolidation
             * @enum {string}
             */
            purpose?: "debt_consolidation" | "home_improvement" | "medical" | "education" | "vehicle" | "major_purchase" | "moving" | "vacation" | "business" | "other";
            /**
             * @description Minor units: 2000000 is USD 20,000.00.
             * @example 2000000
             */
            requestedAmount?: number;
            /** @example 36 */
            requestedTermMonths?: number;
            /**
             * @description In test mode: the application lives by this clock, and its timers wait for it.
             * @example tck_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            testClockId?: string;
        };
        /**
         * @example {
         *       "name": "laptop"
         *     }
         */
        CreateMemberKey: {
            /**
             * Format: date-time
             * @description In the future. Default: never.
             * @example 2026-11-22T09:30:00.000Z
             */
            expiresAt?: string;
            name: string;
        };
        CreateProduct: {
            /**
             * @description Who lends, in law.
             * @example crd_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            creditorId: string;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /**
             * @description Open enum.
             * @enum {string}
             */
            kind: "personal_loan";
            /**
             * @description Minor units.
             * @example 5000000
             */
            maxAmount: number;
            /**
             * @description Minor units.
             * @example 100000
             */
            minAmount: number;
            /** @example Personal loan */
            name: string;
            /**
             * @description Days until an offer expires; null: as the tenant's settings say.
             * @default null
             * @example 14
             */
            offerValidityDays?: number | null;
            policy: components["schemas"]["PolicyBinding"];
            /**
             * @description Where its borrowers live, by USPS code; null: the fifty states and the District of Columbia. Who lives elsewhere is declined for reason C03, with the notice that a decline asks for.
             * @default null
             * @example [
             *       "CA",
             *       "NY",
             *       "TX"
             *     ]
             */
            statesServed?: ("AL" | "AK" | "AZ" | "AR" | "CA" | "CO" | "CT" | "DE" | "DC" | "FL" | "GA" | "HI" | "ID" | "IL" | "IN" | "IA" | "KS" | "KY" | "LA" | "ME" | "MD" | "MA" | "MI" | "MN" | "MS" | "MO" | "MT" | "NE" | "NV" | "NH" | "NJ" | "NM" | "NY" | "NC" | "ND" | "OH" | "OK" | "OR" | "PA" | "RI" | "SC" | "SD" | "TN" | "TX" | "UT" | "VT" | "VA" | "WA" | "WV" | "WI" | "WY")[] | null;
            /**
             * @example [
             *       12,
             *       24,
             *       36,
             *       48,
             *       60
             *     ]
             */
            termsMonths: number[];
        };
        /**
         * @example {
         *       "now": "2026-11-22T09:30:00.000Z"
         *     }
         */
        CreateTestClock: {
            /**
             * Format: date-time
             * @description Where the clock starts.
             * @example 2026-11-22T09:30:00.000Z
             */
            now: string;
        };
        CreateUser: {
            /** @description The present one first. */
            addresses: components["schemas"]["Address"][];
            /**
             * Format: date
             * @example 1988-04-12
             */
            birthDate: string;
            contact: components["schemas"]["PersonContact"];
            employment: components["schemas"]["PersonEmployment"];
            /**
             * @description The lender's own key, unique per tenant and mode.
             * @example loan-4711
             */
            externalId?: string;
            income: components["schemas"]["PersonIncome"];
            /**
             * @example {
             *       "branch": "web"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
            name: components["schemas"]["PersonName"];
            /**
             * @description Social security number. Write-only: reads show the last four digits. Test mode takes the test catalogue only.
             * @example 000-01-0001
             */
            nationalId: string;
        };
        CreateWebhookEndpoint: {
            /** @example Production receiver */
            description?: string;
            /**
             * @description Only these types are sent; `application.*` stands for all of a kind, those to come included. Empty: all.
             * @default []
             * @example [
             *       "application.*",
             *       "offer.created"
             *     ]
             */
            eventTypes?: string[];
            /**
             * @description Only events of applications for these products are sent. Empty: all, and what belongs to no product.
             * @default []
             * @example []
             */
            productIds?: string[];
            /**
             * @description `compliance` may receive `case.*` too, and is seen and changed by compliance officers and admins only. It does not change.
             * @default standard
             * @enum {string}
             */
            scope?: "standard" | "compliance";
            /**
             * @description Only events whose `status` is one of these are sent. Empty: all.
             * @default []
             * @example [
             *       "approved",
             *       "declined"
             *     ]
             */
            statuses?: string[];
            /**
             * Format: uri
             * @description Where to POST. https in live mode; never a private or reserved address, unless the control plane runs for development.
             * @example https://lender.example/webhooks/creditplane
             */
            url: string;
        };
        /**
         * @example {
         *       "id": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
         *       "mode": "test",
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z",
         *       "legalName": "Harbor Lending LLC",
         *       "address": {
         *         "line1": "1 Market Street",
         *         "city": "Wilmington",
         *         "state": "DE",
         *         "postalCode": "19801",
         *         "country": "US"
         *       },
         *       "type": "state_licensed_lender",
         *       "supervisoryAgency": "Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580",
         *       "licences": [
         *         {
         *           "state": "DE",
         *           "number": "012345",
         *           "expiresOn": "2027-12-31"
         *         }
         *       ],
         *       "archivedAt": null
         *     }
         */
        Creditor: {
            address: {
                city: string;
                country: string;
                line1: string;
                postalCode: string;
                state: string;
            };
            /**
             * Format: date-time
             * @description It lends no more; what names it keeps doing so.
             * @example 2026-11-22T09:30:00.000Z
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @example crd_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            legalName: string;
            licences: {
                /** Format: date */
                expiresOn: string | null;
                number: string;
                state: string;
            }[];
            /** @enum {string} */
            mode: "test" | "live";
            /** @description Named by the adverse-action notice (12 CFR 1002 App. A). */
            supervisoryAgency: string;
            /** @enum {string} */
            type: "bank" | "credit_union" | "state_licensed_lender" | "other";
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        CreditorPage: {
            data: components["schemas"]["Creditor"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        DatedSeries: {
            /**
             * @description Of each, minor units.
             * @example 23000
             */
            amount: number;
            /**
             * @default 1
             * @example 24
             */
            count?: number;
            /**
             * Format: date
             * @description YYYY-MM-DD.
             * @example 1978-02-10
             */
            date: string;
            /**
             * @description Time between two of them: day, week, 2week, 4week, semimonth, month, 2month, quarter, halfyear, year, or a number of days, weeks or months up to a year.
             * @example month
             */
            every?: string;
        };
        DeadLetter: {
            aggregateId: string;
            aggregateType: string;
            /** @description The event's place in its aggregate. */
            aggregateVersion: number;
            attempts: number;
            /**
             * @description Who could not handle the event.
             * @example notifications
             */
            consumer: string;
            /**
             * Format: date-time
             * @description When it was put aside.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            eventType: string;
            /**
             * @description The event's id; with `consumer` it names the dead letter.
             * @example evt_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @description `failed`: kept failing. `waiting`: a later event of the same aggregate, queued behind it.
             * @enum {string}
             */
            state: "failed" | "waiting";
            /**
             * Format: date-time
             * @description When it was last tried.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        DeadLetterDetail: {
            aggregateId: string;
            aggregateType: string;
            /** @description The event's place in its aggregate. */
            aggregateVersion: number;
            attempts: number;
            /**
             * @description Who could not handle the event.
             * @example notifications
             */
            consumer: string;
            /**
             * Format: date-time
             * @description When it was put aside.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @description Of the last attempt; null while it only waits. */
            error: string | null;
            eventType: string;
            /**
             * @description The event's id; with `consumer` it names the dead letter.
             * @example evt_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /** @description The event's own: ids and facts. */
            payload: {
                [key: string]: unknown;
            };
            /**
             * @description `failed`: kept failing. `waiting`: a later event of the same aggregate, queued behind it.
             * @enum {string}
             */
            state: "failed" | "waiting";
            /**
             * Format: date-time
             * @description When it was last tried.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        DeadLetterPage: {
            data: components["schemas"]["DeadLetter"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        DeadLetterRelease: {
            /**
             * @description The event that failed and holds back the rest.
             * @example evt_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            failedEventId: string | null;
            /** @description Events of the aggregate still put aside. */
            remaining: number;
            /** @description Events whose effects happened now. */
            replayed: number;
        };
        DecideApplication: {
            /**
             * @description The `version` of the application that you decided on. Where it has moved on since, nothing is done: 409.
             * @example 6
             */
            expectedVersion?: number;
            /**
             * @description Terms within the product. For `approved` one of them is what was asked for.
             * @default []
             */
            offers?: {
                /**
                 * @description Minor units.
                 * @example 1200000
                 */
                amount: number;
                /**
                 * @description Nominal annual rate in basis points.
                 * @example 1790
                 */
                annualRateBps: number;
                /** @example 48 */
                termMonths: number;
            }[];
            /** @enum {string} */
            outcome: "approved" | "declined" | "counteroffered" | "action_required";
            /**
             * @description Codes of the policy, most important first; at most four (12 CFR 1002 Supp. I 9(b)(2)-1).
             * @default []
             * @example [
             *       "R12"
             *     ]
             */
            reasonCodes?: string[];
            /**
             * @description What the applicant must bring, for `action_required`.
             * @default []
             */
            requirements?: {
                /**
                 * @description Open enum.
                 * @example proof_of_income
                 * @enum {string}
                 */
                kind: "identity_document" | "proof_of_address" | "proof_of_income" | "bank_statement" | "other_document";
                /**
                 * @description Of `parties`. Left out: the primary applicant.
                 * @example app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1
                 */
                partyId?: string;
            }[];
        };
        Decision: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            decidedBy: string;
            /** @example dec_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            outcome: "approved" | "declined" | "counteroffered" | "referred" | "action_required";
            policyId: string;
            policyVersion: number;
            /** @description Principal reasons, most important first. */
            reasons: components["schemas"]["Reason"][];
            /** @description From 1. A decision never changes; a later one supersedes it. */
            sequence: number;
            supersedes: string | null;
        };
        DecisionList: {
            data: components["schemas"]["Decision"][];
        };
        DecisionReport: {
            data: {
                /** @description Approvals of all approvals, counteroffers and declines: referrals and requests are not final. */
                approvalRate: number | null;
                /** @description Every decision counts, those that supersede another too. */
                decisions: number;
                outcomes: components["schemas"]["AnalyticsOutcomes"];
                /**
                 * Format: date
                 * @description First day of the day, week or month.
                 * @example 2026-11-22
                 */
                period: string | null;
                policyId: string | null;
                policyVersion: number | null;
                productId: string | null;
            }[];
            /** Format: date */
            from: string;
            groupBy: string[];
            /** Format: date */
            to: string;
            total: {
                /** @description Approvals of all approvals, counteroffers and declines: referrals and requests are not final. */
                approvalRate: number | null;
                /** @description Every decision counts, those that supersede another too. */
                decisions: number;
                outcomes: components["schemas"]["AnalyticsOutcomes"];
            };
        };
        Delivery: {
            attemptCount: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @example whe_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            endpointId: string;
            /** @example evt_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            eventId: string;
            /** @example dlv_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * Format: date-time
             * @description When a pending delivery is tried again; null before the first attempt and once it is finished.
             * @example 2026-11-22T09:30:00.000Z
             */
            nextAttemptAt: string | null;
            /**
             * @description `pending` is tried again; `failed` ran out of attempts, or its endpoint is off or gone: a dead letter.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed";
            /**
             * @description Open: new types may come. Now one of: application.created, application.processing, decision.created, application.approved, application.counteroffered, application.declined, application.referred, application.action_required, requirement.created, requirement.satisfied, requirement.satisfied, requirement.overdue, application.incomplete, application.reopened, decision.corrected, application.decision_due_soon, application.decision_overdue, offer.created, offer.accepted, application.accepted, offer.expired, offer.revoked, offer.revoked, application.expired, application.withdrawn, policy.published, consent.revoked, webhook_endpoint.disabled, api_key.expiring, provider.degraded, provider.recovered, watchlist.updated, watchlist.stale, case.opened, case.resolved, test_clock.ready.
             * @example application.approved
             */
            type: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        DeliveryAttempt: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            at: string;
            attempt: number;
            /** @description Null where it was delivered. Open; now one of: timeout, dns, connection, tls, address_refused, redirect, gone, status. */
            errorClass: string | null;
            latencyMs: number;
            /** @description The first 1,024 bytes of what your server answered, kept encrypted. Null where there was no body. */
            responseExcerpt: string | null;
            /** @description Null where no answer came. */
            statusCode: number | null;
        };
        DeliveryPage: {
            data: components["schemas"]["Delivery"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        DeliveryWithAttempts: components["schemas"]["Delivery"] & {
            attempts: components["schemas"]["DeliveryAttempt"][];
        };
        Disclosure: {
            /**
             * @description The amount of credit provided (12 CFR 1026.18(b)), minor units.
             * @example 1200000
             */
            amountFinanced: number;
            /**
             * @description The cost of the credit as a yearly rate, percent (12 CFR 1026.18(e)).
             * @example 17.90
             */
            apr: string;
            /**
             * @description The amount that the credit will cost (12 CFR 1026.18(d)), minor units.
             * @example 488997
             */
            financeCharge: number;
            /**
             * @description Military annual percentage rate, percent (32 CFR 232.4(c)). The same where no charge but interest is part of the offer.
             * @example 17.90
             */
            mapr: string;
            /** @description 12 CFR 1026.18(g). */
            paymentSchedule: {
                /**
                 * @description Of each, minor units.
                 * @example 35187
                 */
                amount: number;
                /**
                 * @description Open enum.
                 * @example month
                 */
                every: string;
                /**
                 * @description Of the first of them; payment 1 is due one month after the advance.
                 * @example 1
                 */
                firstNumber: number;
                /**
                 * @description How many.
                 * @example 47
                 */
                payments: number;
            }[];
            /**
             * @description What is paid when every payment is made (12 CFR 1026.18(h)), minor units.
             * @example 1688997
             */
            totalOfPayments: number;
        };
        DraftContent: {
            /** @description True submits although the same applicant applied for the same product a short while ago. */
            allowDuplicate?: boolean;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency?: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /**
             * @description The lender's own key, unique per tenant and mode.
             * @example loan-4711
             */
            externalId?: string;
            /**
             * @example {
             *       "branch": "web"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
            /** @description Who applies. What is missing or does not go together is told in `problems`. */
            parties?: {
                /** @enum {string} */
                role: "primary" | "co_applicant";
                /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
                userId: string;
            }[];
            /**
             * @description The lender's credit product. May be left out where there is only one.
             * @example prd_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            productId?: string;
            /** @description Providers by name. Left out: those that the policy needs. */
            providers?: string[];
            /**
             * @description Open enum.
             * @example debt_consolidation
             * @enum {string}
             */
            purpose?: "debt_consolidation" | "home_improvement" | "medical" | "education" | "vehicle" | "major_purchase" | "moving" | "vacation" | "business" | "other";
            /**
             * @description Minor units: 2000000 is USD 20,000.00.
             * @example 2000000
             */
            requestedAmount?: number;
            /** @example 36 */
            requestedTermMonths?: number;
            /**
             * @description In test mode: the application lives by this clock, and its timers wait for it.
             * @example tck_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            testClockId?: string;
        };
        DuplicateLink: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            duplicateUserId: string;
            /**
             * @description The same from either side.
             * @example dup_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            id: string;
            /**
             * @description The same national id; or the same name and birth date, with an e-mail address or number shared.
             * @enum {string}
             */
            match: "national_id" | "name_birth_contact";
            /** @enum {string} */
            mode: "test" | "live";
            /** @description Who dismissed it. */
            resolvedBy: string | null;
            /**
             * @description `dismissed`: somebody said that they are two people.
             * @enum {string}
             */
            status: "open" | "dismissed";
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            userId: string;
        };
        DuplicateLinkPage: {
            data: components["schemas"]["DuplicateLink"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        Event: {
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            data: components["schemas"]["EventData"];
            /** @example evt_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @description Open: new types may come. Now one of: application.created, application.processing, decision.created, application.approved, application.counteroffered, application.declined, application.referred, application.action_required, requirement.created, requirement.satisfied, requirement.satisfied, requirement.overdue, application.incomplete, application.reopened, decision.corrected, application.decision_due_soon, application.decision_overdue, offer.created, offer.accepted, application.accepted, offer.expired, offer.revoked, offer.revoked, application.expired, application.withdrawn, policy.published, consent.revoked, webhook_endpoint.disabled, api_key.expiring, provider.degraded, provider.recovered, watchlist.updated, watchlist.stale, case.opened, case.resolved, test_clock.ready.
             * @example application.approved
             */
            type: string;
            /**
             * Format: date-time
             * @description Events do not change: as `createdAt`.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        EventData: {
            /**
             * @description What it happened to.
             * @example app_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            aggregateId: string;
            /** @example 2026-11-01 */
            apiVersion: string;
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            applicationId?: string;
            /** @example dec_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            decisionId?: string;
            /**
             * @description The event in /events, and the `webhook-id` header. The same for every attempt and endpoint.
             * @example evt_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            eventId: string;
            /**
             * @description The domain event behind it; one may become several webhooks.
             * @example ApplicationProcessed
             */
            eventType: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @description In `offer.*` and what follows from an offer.
             * @example off_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            offerId?: string;
            /**
             * @description In `requirement.*`.
             * @example req_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            requirementId?: string;
            /**
             * @description Place in the history of `aggregateId`: webhooks may arrive out of order, this tells the order.
             * @example 5
             */
            sequence: number;
            /**
             * @description The state after the event. Open.
             * @example approved
             */
            status: string;
        };
        EventPage: {
            data: components["schemas"]["Event"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        ExplanationNode: {
            children: components["schemas"]["ExplanationNode"][];
            comparisons: components["schemas"]["PolicyComparison"][];
            gave: string | number | boolean | null;
            /** @enum {string} */
            kind: "policy" | "party" | "stage" | "scorecard" | "attribute" | "table" | "output" | "missing" | "rule" | "pricing" | "limits" | "row" | "limit" | "counteroffer" | "candidate" | "note";
            /** @description The id of the stage, rule, row or limit. */
            name: string;
            /** @description Feature values that it read. */
            saw: {
                [key: string]: string | number | boolean | null;
            };
        };
        /**
         * @example {
         *       "name": "instant-decision",
         *       "mode": "test",
         *       "percentage": 12.5,
         *       "version": 3,
         *       "updatedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z"
         *     }
         */
        Flag: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @enum {string} */
            mode: "test" | "live";
            /** @example instant-decision */
            name: string;
            /** @description Of subjects, to a hundredth; 0 is off, 100 is on for all. */
            percentage: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            updatedBy: string;
            version: number;
        };
        FlagPage: {
            data: components["schemas"]["Flag"][];
            /** @enum {boolean} */
            hasMore: false;
            nextCursor: null;
        };
        FunnelReport: {
            data: {
                /** @description `accepted` of `offered`. */
                acceptanceRate: number | null;
                accepted: number;
                /** @description Both the credit assessment and the compliance checks are in. */
                checked: number;
                /** @description At least one decision was made. */
                decided: number;
                expired: number;
                /** @description What was asked of the applicant did not come in time. */
                incomplete: number;
                /** @description At least one offer was made. */
                offered: number;
                outcomes: components["schemas"]["AnalyticsOutcomes"] & unknown;
                /**
                 * Format: date
                 * @description First day of the day, week or month.
                 * @example 2026-11-22
                 */
                period: string | null;
                policyId: string | null;
                policyVersion: number | null;
                productId: string | null;
                submitted: number;
                withdrawn: number;
            }[];
            /** Format: date */
            from: string;
            groupBy: string[];
            /** Format: date */
            to: string;
            total: {
                /** @description `accepted` of `offered`. */
                acceptanceRate: number | null;
                accepted: number;
                /** @description Both the credit assessment and the compliance checks are in. */
                checked: number;
                /** @description At least one decision was made. */
                decided: number;
                expired: number;
                /** @description What was asked of the applicant did not come in time. */
                incomplete: number;
                /** @description At least one offer was made. */
                offered: number;
                outcomes: components["schemas"]["AnalyticsOutcomes"] & unknown;
                submitted: number;
                withdrawn: number;
            };
        };
        GrantConsent: {
            /**
             * Format: date-time
             * @description Default: now.
             * @example 2026-11-22T09:30:00.000Z
             */
            grantedAt?: string;
            /**
             * @description The person's own address, not your server's.
             * @example 203.0.113.7
             */
            ip?: string;
            /**
             * @description What the person agreed to. Open: new kinds may come. `credit_pull_soft` and `credit_pull_hard` let a bureau be asked, `identity` an identity check.
             * @enum {string}
             */
            kind: "credit_pull_soft" | "credit_pull_hard" | "bank_data" | "e_sign" | "identity";
            /**
             * @description SHA-256 of the text that the person saw, in hex.
             * @example 9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65
             */
            textHash: string;
            /** @example 2026-01 */
            textVersion: string;
        };
        ImportWatchlist: {
            addresses?: string;
            /** @description With `ofac-csv`: alt.csv or cons_alt.csv. */
            aliases?: string;
            /** @enum {string} */
            format: "ofac-csv" | "ofac-xml" | "un-xml" | "eu-xml" | "eu-csv" | "uk-csv" | "uk-xml" | "own-csv" | "own-json";
            /** @description The file itself: sdn.csv, consolidated.xml, ... */
            main: string;
        };
        Instalment: {
            /**
             * @description Owed after it, minor units.
             * @example 1182713
             */
            balance: number;
            /**
             * @description Interest of the month in it, minor units.
             * @example 17900
             */
            interest: number;
            /**
             * @description 1 is due one month after the advance.
             * @example 1
             */
            number: number;
            /**
             * @description What is paid, minor units.
             * @example 35187
             */
            payment: number;
            /**
             * @description What it repays, minor units.
             * @example 17287
             */
            principal: number;
        };
        /**
         * @example {
         *       "email": "grace@test.invalid",
         *       "roles": [
         *         "user",
         *         "admin"
         *       ]
         *     }
         */
        InviteMember: {
            /**
             * Format: email
             * @description One member per address, whatever its case.
             */
            email: string;
            /** @description At most the caller's own. */
            roles: ("user" | "admin" | "compliance-officer")[];
        };
        LoanCharge: {
            /**
             * @description Minor units.
             * @example 15000
             */
            amount: number;
            /**
             * @description What it is for decides which rates count it.
             * @enum {string}
             */
            kind: "origination_fee" | "points" | "finders_fee" | "service_charge" | "credit_report_fee" | "guarantee_insurance" | "required_credit_insurance" | "required_debt_cancellation" | "application_fee" | "participation_fee" | "voluntary_credit_insurance" | "voluntary_debt_cancellation" | "ancillary_product" | "filing_fee" | "property_insurance";
        };
        /**
         * @example {
         *       "id": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
         *       "mode": "test",
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z",
         *       "email": "grace@test.invalid",
         *       "roles": [
         *         "user",
         *         "admin"
         *       ],
         *       "invitedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
         *       "removedAt": null
         *     }
         */
        Member: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @description Encrypted at rest; never in events. */
            email: string;
            /** @example mem_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @description `key_...`, `mem_...` or `system`. */
            invitedBy: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            removedAt: string | null;
            /** @description Open. */
            roles: string[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        MemberPage: {
            data: components["schemas"]["Member"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        Offer: {
            /**
             * @description Amount financed, minor units.
             * @example 1200000
             */
            amount: number;
            /**
             * @description Nominal annual rate in basis points.
             * @example 1790
             */
            annualRateBps: number;
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            applicationId: string;
            /**
             * @description Annual percentage rate, percent (12 CFR 1026.22).
             * @example 17.90
             */
            apr: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /** @example dec_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            decisionId: string;
            disclosure: components["schemas"]["Disclosure"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            expiresAt: string;
            financeCharge: number;
            /** @example off_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @description Monthly payment, minor units.
             * @example 35187
             */
            payment: number;
            /**
             * @description Open enum.
             * @enum {string}
             */
            status: "open" | "accepted" | "expired" | "revoked" | "superseded";
            /** @example 48 */
            termMonths: number;
            totalOfPayments: number;
        };
        OfferDetail: {
            /**
             * @description Amount financed, minor units.
             * @example 1200000
             */
            amount: number;
            /**
             * @description What the applicant has the use of (12 CFR 1026.18(b)), minor units.
             * @example 1200000
             */
            amountFinanced: number;
            /**
             * @description Nominal annual rate in basis points.
             * @example 1790
             */
            annualRateBps: number;
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            applicationId: string;
            /**
             * @description Annual percentage rate, percent (12 CFR 1026.22).
             * @example 17.90
             */
            apr: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /** @example dec_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            decisionId: string;
            disclosure: components["schemas"]["Disclosure"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            expiresAt: string;
            financeCharge: number;
            /** @example off_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /**
             * @description The last payment settles what rounding left, minor units.
             * @example 35208
             */
            lastPayment: number;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @description Monthly payment, minor units.
             * @example 35187
             */
            payment: number;
            /** @example prd_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            productId: string;
            /** @description Every payment, first to last. They sum to `totalOfPayments` exactly. */
            schedule: components["schemas"]["Instalment"][];
            /**
             * @description Open enum.
             * @enum {string}
             */
            status: "open" | "accepted" | "expired" | "revoked" | "superseded";
            /** @example 48 */
            termMonths: number;
            totalOfPayments: number;
        };
        OfferPage: {
            data: components["schemas"]["Offer"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "email": "ada@example.com",
         *       "phone": "+12025550143"
         *     }
         */
        PersonContact: {
            /** Format: email */
            email?: string;
            /** @description E.164. */
            phone?: string;
        };
        /**
         * @example {
         *       "status": "employed",
         *       "employerName": "Harbor Tools",
         *       "startedOn": "2019-03-01"
         *     }
         */
        PersonEmployment: {
            employerName?: string;
            /** Format: date */
            startedOn?: string;
            /** @enum {string} */
            status: "employed" | "self_employed" | "unemployed" | "retired" | "student" | "other";
        };
        /**
         * @example {
         *       "annualGrossMinor": 8400000,
         *       "currency": "USD"
         *     }
         */
        PersonIncome: {
            /** @description Before taxes, in minor units. */
            annualGrossMinor: number;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /** @description Rent that no credit report shows, in minor units. */
            monthlyHousingMinor?: number;
        };
        /**
         * @example {
         *       "given": "Ada",
         *       "family": "Marlowe"
         *     }
         */
        PersonName: {
            family: string;
            given: string;
            middle?: string;
            suffix?: string;
        };
        /** @description The credit policy that decides. */
        PolicyBinding: {
            /** @example pol_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            policyId: string;
            /**
             * @description A version of the policy, or `latest`: the newest published one at the time of each submission.
             * @example 1
             */
            version: number | "latest";
        };
        PolicyComparison: {
            currency: string | null;
            /** @example bureau.score */
            feature: string;
            holds: boolean | null;
            /**
             * @description Its short name for people.
             * @example score
             */
            label: string;
            limit: string | number | boolean;
            /** @enum {string} */
            operator: "<" | "<=" | ">" | ">=" | "==" | "!=";
            /** @enum {string|null} */
            unit: "minor" | "percent" | "months" | "count" | "points" | null;
            value: string | number | boolean | null;
        };
        Problem: {
            /** @description Stable, for programs. Open: new codes may come. */
            code: string;
            detail: string;
            /** @description One per mistake; `pointer` is RFC 6901. */
            errors?: {
                message: string;
                pointer: string;
            }[];
            requestId: string;
            status: number;
            title: string;
            /** @example https://creditplane.dev/problems/validation_failed */
            type: string;
        };
        Product: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Who lends, in law.
             * @example crd_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            creditorId: string;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /** @example prd_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /**
             * @description Open enum.
             * @enum {string}
             */
            kind: "personal_loan";
            /**
             * @description Minor units.
             * @example 5000000
             */
            maxAmount: number;
            /**
             * @description Minor units.
             * @example 100000
             */
            minAmount: number;
            /** @enum {string} */
            mode: "test" | "live";
            /** @example Personal loan */
            name: string;
            /**
             * @description Days until an offer expires; null: as the tenant's settings say.
             * @example 14
             */
            offerValidityDays: number | null;
            policy: components["schemas"]["PolicyBinding"];
            /**
             * @description Where its borrowers live, by USPS code; null: the fifty states and the District of Columbia. Who lives elsewhere is declined for reason C03, with the notice that a decline asks for.
             * @example [
             *       "CA",
             *       "NY",
             *       "TX"
             *     ]
             */
            statesServed: ("AL" | "AK" | "AZ" | "AR" | "CA" | "CO" | "CT" | "DE" | "DC" | "FL" | "GA" | "HI" | "ID" | "IL" | "IN" | "IA" | "KS" | "KY" | "LA" | "ME" | "MD" | "MA" | "MI" | "MN" | "MS" | "MO" | "MT" | "NE" | "NV" | "NH" | "NJ" | "NM" | "NY" | "NC" | "ND" | "OH" | "OK" | "OR" | "PA" | "RI" | "SC" | "SD" | "TN" | "TX" | "UT" | "VT" | "VA" | "WA" | "WV" | "WI" | "WY")[] | null;
            /**
             * @description A retired product takes no application.
             * @enum {string}
             */
            status: "active" | "retired";
            /**
             * @example [
             *       12,
             *       24,
             *       36,
             *       48,
             *       60
             *     ]
             */
            termsMonths: number[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Rises by one with each edit. */
            version: number;
        };
        ProductPage: {
            data: components["schemas"]["Product"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        ProductVersion: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @description `key_...`, `mem_...` or `system`. */
            createdBy: string;
            /**
             * @description Minor units.
             * @example 5000000
             */
            maxAmount: number;
            /**
             * @description Minor units.
             * @example 100000
             */
            minAmount: number;
            /** @example Personal loan */
            name: string;
            /**
             * @description Days until an offer expires; null: as the tenant's settings say.
             * @example 14
             */
            offerValidityDays: number | null;
            policy: components["schemas"]["PolicyBinding"];
            /** @example prd_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            productId: string;
            /**
             * @description Where its borrowers live, by USPS code; null: the fifty states and the District of Columbia. Who lives elsewhere is declined for reason C03, with the notice that a decline asks for.
             * @example [
             *       "CA",
             *       "NY",
             *       "TX"
             *     ]
             */
            statesServed: ("AL" | "AK" | "AZ" | "AR" | "CA" | "CO" | "CT" | "DE" | "DC" | "FL" | "GA" | "HI" | "ID" | "IL" | "IN" | "IA" | "KS" | "KY" | "LA" | "ME" | "MD" | "MA" | "MI" | "MN" | "MS" | "MO" | "MT" | "NE" | "NV" | "NH" | "NJ" | "NM" | "NY" | "NC" | "ND" | "OH" | "OK" | "OR" | "PA" | "RI" | "SC" | "SD" | "TN" | "TX" | "UT" | "VT" | "VA" | "WA" | "WV" | "WI" | "WY")[] | null;
            /**
             * @example [
             *       12,
             *       24,
             *       36,
             *       48,
             *       60
             *     ]
             */
            termsMonths: number[];
            version: number;
        };
        ProductVersionPage: {
            data: components["schemas"]["ProductVersion"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "changes": {
         *         "offerValidityDays": 14
         *       },
         *       "effectiveAt": "2026-12-01T00:00:00.000Z"
         *     }
         */
        ProposeSettings: {
            changes: {
                /** @description Minutes that the checks may take before a person looks at the application. `default` takes a choice back. */
                checkDeadlineMinutes?: number | "default";
                /** @description Days from submission to the decision deadline; the law allows 30 (12 CFR 1002.9(a)(1)(i)). `default` takes a choice back. */
                decisionDeadlineDays?: number | "default";
                /** @description The same parties and product within so many days are a duplicate; 0 turns it off. `default` takes a choice back. */
                duplicateWindowDays?: number | "default";
                /** @description Age of majority for contracts; 18 in most states, 19 in AL and NE, 21 in MS. `default` takes a choice back. */
                minimumApplicantAgeYears?: number | "default";
                /** @description Days until an offer expires. `default` takes a choice back. */
                offerValidityDays?: number | "default";
                /** @description Where notices to your staff go: a webhook endpoint that was turned off, an API key that expires. null: nowhere. `default` takes a choice back. */
                operatorEmail?: string | "default" | null;
                /** @description Requests an hour of one consumer. null: unlimited. `default` takes a choice back. */
                rateLimitPerHour?: number | "default" | null;
                /** @description Requests a minute of one consumer: an API key, or a member with all of theirs. null: unlimited. `default` takes a choice back. */
                rateLimitPerMinute?: number | "default" | null;
            };
            /**
             * Format: date-time
             * @description When it takes effect; in the future. Default: at once.
             * @example 2026-11-22T09:30:00.000Z
             */
            effectiveAt?: string;
            /**
             * @description A product (`prd_`) or a consumer (`key_`, `mem_`). Without it: the tenant as a whole.
             * @example key_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            subjectId?: string;
        };
        Provider: {
            /**
             * @description Closed is well; open refuses calls after repeated failures.
             * @enum {string}
             */
            circuit: "closed" | "open" | "half_open";
            /** @enum {string} */
            costCurrency: "USD";
            /** @description Price of an answer, in minor units of `costCurrency`. */
            costMinor: number;
            /** @enum {string} */
            health: "healthy" | "degraded" | "unhealthy";
            /**
             * @description What it is asked for. Open: new kinds may come.
             * @enum {string}
             */
            kind: "bureau" | "bank_data" | "identity";
            /** @description Of each process. */
            limits: {
                /** @description The first included. */
                attempts: number;
                callsAtOnce: number;
                callsWaiting: number;
                /** @description In a row; then the circuit opens. */
                failuresToOpen: number;
                openMs: number;
                /** @description How long a check waits, over all attempts, before it turns to the next provider. */
                patienceMs: number;
                /** @description Of each attempt. */
                timeoutMs: number;
                /** @description That must succeed before it closes. */
                trials: number;
            };
            /** @enum {string} */
            mode: "test" | "live";
            /** @example sandbox-bureau */
            name: string;
            /** @description Among those of its kind: 1 is asked first, 2 where 1 gave no data, and so on. */
            rank: number;
        };
        ProviderPage: {
            data: components["schemas"]["Provider"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        ProviderReport: {
            data: {
                calls: number;
                /** @enum {string} */
                costCurrency: "USD";
                /** @description In minor units of `costCurrency`. */
                costMinor: number;
                meanMs: number | null;
                p50Ms: number | null;
                p95Ms: number | null;
                /**
                 * Format: date
                 * @description First day of the day, week or month.
                 * @example 2026-11-22
                 */
                period: string | null;
                policyId: string | null;
                policyVersion: number | null;
                productId: string | null;
                providers: {
                    calls: number;
                    /** @description In minor units of `costCurrency`. */
                    costMinor: number;
                    kind: string;
                    meanMs: number | null;
                    outcomes: {
                        calls: number;
                        costMinor: number;
                        /** @description `received` or `unavailable`. Open: more may come. */
                        outcome: string;
                    }[];
                    p50Ms: number | null;
                    p95Ms: number | null;
                    provider: string;
                    /** @description Calls that were answered. */
                    receivedRate: number | null;
                }[];
                /** @description Calls that were answered. */
                receivedRate: number | null;
            }[];
            /** Format: date */
            from: string;
            groupBy: string[];
            /** Format: date */
            to: string;
            total: {
                calls: number;
                /** @enum {string} */
                costCurrency: "USD";
                /** @description In minor units of `costCurrency`. */
                costMinor: number;
                meanMs: number | null;
                p50Ms: number | null;
                p95Ms: number | null;
                providers: {
                    calls: number;
                    /** @description In minor units of `costCurrency`. */
                    costMinor: number;
                    kind: string;
                    meanMs: number | null;
                    outcomes: {
                        calls: number;
                        costMinor: number;
                        /** @description `received` or `unavailable`. Open: more may come. */
                        outcome: string;
                    }[];
                    p50Ms: number | null;
                    p95Ms: number | null;
                    provider: string;
                    /** @description Calls that were answered. */
                    receivedRate: number | null;
                }[];
                /** @description Calls that were answered. */
                receivedRate: number | null;
            };
        };
        ProviderRequest: {
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            applicationId: string;
            /** @example cns_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            consentId: string;
            /** @enum {string} */
            costCurrency: "USD";
            /** @description In minor units of `costCurrency`. */
            costMinor: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description The request that gave no data, so that this provider was asked.
             * @example prr_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            fallbackOf: string | null;
            /** @example prr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /**
             * @description What it is asked for. Open: new kinds may come.
             * @enum {string}
             */
            kind: "bureau" | "bank_data" | "identity";
            /**
             * Format: date-time
             * @description When an answer came after the check had stopped waiting. It is kept and moves nothing.
             * @example 2026-11-22T09:30:00.000Z
             */
            lateAt: string | null;
            /** @description Over all attempts; null while pending. */
            latencyMs: number | null;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @description The answer itself is sealed and not shown.
             * @enum {string}
             */
            outcome: "pending" | "received" | "unavailable";
            /**
             * @description 15 USC 1681b.
             * @enum {string}
             */
            permissiblePurpose: "credit_transaction" | "written_instructions";
            /** @example sandbox-bureau */
            provider: string;
            /** @enum {string} */
            pull: "soft" | "hard" | "none";
            /**
             * @description Why it was unavailable. Open: new reasons may come.
             * @enum {string|null}
             */
            reason: "timeout" | "circuit_open" | "vendor_error" | "malformed_answer" | "consent_revoked" | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            userId: string;
            userVersion: number;
        };
        ProviderRequestPage: {
            data: components["schemas"]["ProviderRequest"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        PublishRiskPolicy: {
            /**
             * Format: date-time
             * @description From when new submissions go by it. Default: now.
             * @example 2026-11-22T09:30:00.000Z
             */
            effectiveFrom?: string;
            /**
             * @description In test mode: wait for a second person, as live mode always does.
             * @default false
             */
            secondPerson?: boolean;
        };
        PushRiskPolicy: {
            /** @description The policy document, in YAML. */
            source: string;
        };
        RateCap: {
            /** @description Of the Military Lending Act. */
            coveredBorrowersOnly: boolean;
            /** @description null: every kind of creditor. */
            creditorTypes: string[] | null;
            /** @example us-military-lending-act */
            id: string;
            /**
             * @description Of the list that it stands in.
             * @example 2026-11-26
             */
            listVersion: string;
            /** @example 36.00 */
            maxPercent: string;
            /**
             * @description What it bounds. Open enum.
             * @enum {string}
             */
            measure: "apr" | "mapr" | "interest_rate";
            /** @description That day has passed. The cap still holds. */
            overdue: boolean;
            /**
             * Format: date
             * @description When it must be again.
             */
            reviewBy: string;
            /** @example 10 U.S.C. 987(b); 32 CFR 232.4(b) */
            source: string;
            /** @description null: every state. */
            states: string[] | null;
            /** @description Minor units; null: any amount. */
            upToAmount: number | null;
            /**
             * Format: date
             * @description When it was last held against its source.
             */
            verifiedAt: string;
        };
        RateCapPage: {
            data: components["schemas"]["RateCap"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        Reason: {
            code: string;
            /** @description Fit for the applicant to read. */
            text: string;
        };
        RecoverWebhooks: {
            /**
             * @description True: what did not arrive, be it failed or missed while the endpoint was off. False: what arrived, once more, too.
             * @default true
             */
            onlyFailed?: boolean;
            /**
             * Format: date-time
             * @description Events that happened then or later.
             * @example 2026-11-22T09:30:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @description Events that happened before; absent: until now.
             * @example 2026-11-22T09:30:00.000Z
             */
            until?: string;
        };
        /** @example {} */
        ReleaseDeadLetter: Record<string, never>;
        ReopenApplication: {
            /**
             * @description The `version` of the application that you decided on. Where it has moved on since, nothing is done: 409.
             * @example 6
             */
            expectedVersion?: number;
            /**
             * @description Open enum.
             * @example new_information
             * @enum {string}
             */
            reason: "applicant_request" | "new_information" | "error_in_decision" | "documents_received" | "other";
        };
        ReplaceDraft: {
            /** @description True submits although the same applicant applied for the same product a short while ago. */
            allowDuplicate?: boolean;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency?: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /**
             * @description The `version` of the draft that you changed. Where it has moved on since: 409.
             * @example 1
             */
            expectedVersion?: number;
            /**
             * @description The lender's own key, unique per tenant and mode.
             * @example loan-4711
             */
            externalId?: string;
            /**
             * @example {
             *       "branch": "web"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
            /** @description Who applies. What is missing or does not go together is told in `problems`. */
            parties?: {
                /** @enum {string} */
                role: "primary" | "co_applicant";
                /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
                userId: string;
            }[];
            /**
             * @description The lender's credit product. May be left out where there is only one.
             * @example prd_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            productId?: string;
            /** @description Providers by name. Left out: those that the policy needs. */
            providers?: string[];
            /**
             * @description Open enum.
             * @example debt_consolidation
             * @enum {string}
             */
            purpose?: "debt_consolidation" | "home_improvement" | "medical" | "education" | "vehicle" | "major_purchase" | "moving" | "vacation" | "business" | "other";
            /**
             * @description Minor units: 2000000 is USD 20,000.00.
             * @example 2000000
             */
            requestedAmount?: number;
            /** @example 36 */
            requestedTermMonths?: number;
            /**
             * @description In test mode: the application lives by this clock, and its timers wait for it.
             * @example tck_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            testClockId?: string;
        };
        ReportWatchlistFailure: {
            /** @example the publisher answered 503 */
            reason: string;
        };
        Requirement: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            dueAt: string;
            /** @example req_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /**
             * @description Open enum.
             * @example identity_document
             */
            kind: string;
            partyId: string;
            /**
             * @description Open enum. `cancelled`: the application went on or ended without it.
             * @enum {string}
             */
            status: "open" | "satisfied" | "waived" | "overdue" | "cancelled";
        };
        RequirementList: {
            data: components["schemas"]["Requirement"][];
        };
        ResolveComplianceCase: {
            /**
             * @description Why, in the words of whoever looked. Kept sealed.
             * @example Birth place and passport differ from the entry; applicant is 23 years younger.
             */
            reason: string;
            /** @enum {string} */
            resolution: "cleared" | "confirmed";
        };
        Reveal: {
            /** @description Who looked: a key or a member. */
            actor: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description No more than are needed.
             * @example [
             *       "birthDate",
             *       "contact"
             *     ]
             */
            fields: ("nationalId" | "name" | "birthDate" | "addresses" | "contact" | "employment" | "income" | "metadata")[];
            /** @example rvl_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @description In words, a case number for example. Sealed; shown to whoever may reveal.
             * @example Caller could not name the street.
             */
            note: string | null;
            /**
             * @description Why: kept in the audit.
             * @example identity_verification
             * @enum {string}
             */
            reason: "customer_request" | "identity_verification" | "fraud_investigation" | "dispute" | "compliance_review" | "legal_request" | "data_correction";
            /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            userId: string;
            version: number;
        };
        RevealedProviderAnswer: {
            /**
             * @description What it is asked for. Open: new kinds may come.
             * @enum {string}
             */
            kind: "bureau" | "bank_data" | "identity";
            late: boolean;
            /** @example sandbox-bureau */
            provider: string;
            /** @description What the provider said, word for word. */
            raw: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            receivedAt: string;
            /** @example prr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            requestId: string;
        };
        RevealedUser: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description No more than are needed.
             * @example [
             *       "birthDate",
             *       "contact"
             *     ]
             */
            fields: ("nationalId" | "name" | "birthDate" | "addresses" | "contact" | "employment" | "income" | "metadata")[];
            /** @example rvl_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /** @description The fields that were asked for, where the person has them. */
            person: {
                addresses?: components["schemas"]["ShownAddress"][];
                /**
                 * Format: date
                 * @example 1988-04-12
                 */
                birthDate?: string;
                contact?: components["schemas"]["PersonContact"];
                employment?: components["schemas"]["PersonEmployment"];
                income?: components["schemas"]["PersonIncome"];
                /**
                 * @example {
                 *       "branch": "web"
                 *     }
                 */
                metadata?: {
                    [key: string]: string;
                };
                name?: components["schemas"]["PersonName"];
                /**
                 * @description Social security number. Write-only: reads show the last four digits. Test mode takes the test catalogue only.
                 * @example 000-01-0001
                 */
                nationalId?: string;
            };
            /**
             * @description Why: kept in the audit.
             * @example identity_verification
             * @enum {string}
             */
            reason: "customer_request" | "identity_verification" | "fraud_investigation" | "dispute" | "compliance_review" | "legal_request" | "data_correction";
            /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            userId: string;
            version: number;
        };
        RevealPage: {
            data: components["schemas"]["Reveal"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        RevealUser: {
            /**
             * @description No more than are needed.
             * @example [
             *       "birthDate",
             *       "contact"
             *     ]
             */
            fields: ("nationalId" | "name" | "birthDate" | "addresses" | "contact" | "employment" | "income" | "metadata")[];
            /**
             * @description In words, a case number for example. Sealed; shown to whoever may reveal.
             * @example Caller could not name the street.
             */
            note?: string;
            /**
             * @description Why: kept in the audit.
             * @example identity_verification
             * @enum {string}
             */
            reason: "customer_request" | "identity_verification" | "fraud_investigation" | "dispute" | "compliance_review" | "legal_request" | "data_correction";
            /**
             * @description An older version. Default: the present one.
             * @example 1
             */
            version?: number;
        };
        RiskAssessment: {
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            applicationId: string;
            /** @description Of which round of checks of the application. An earlier one stays readable as it was. */
            attempt: number;
            contentHash: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @example ras_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            offers: {
                amountMinor: number;
                annualRateBps: number;
                apr: string;
                financeChargeMinor: number;
                paymentMinor: number;
                termMonths: number;
                totalOfPaymentsMinor: number;
            }[];
            /** @enum {string|null} */
            outcome: "approve" | "decline" | "counteroffer" | "refer" | null;
            /** @example pol_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            policyId: string;
            policyVersion: number;
            /** @description Most important first, at most four. */
            reasons: {
                code: string;
                text: string;
            }[];
            /** @description The score that the policy read its bands by. */
            score: number | null;
            /** @enum {string} */
            status: "started" | "completed";
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        RiskAssessmentDetail: {
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            applicationId: string;
            /** @description Of which round of checks of the application. An earlier one stays readable as it was. */
            attempt: number;
            contentHash: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @description For role admin or scope risk:read. Null where the policy did not come to an end. */
            explanation?: {
                flags: {
                    partyId?: string;
                    reasonCode: string;
                    ruleId: string;
                }[];
                /**
                 * @description What decided, in short lines.
                 * @example [
                 *       "score 668 >= 640"
                 *     ]
                 */
                lines: string[];
                /** @description Of a joint application: what the rules said of each party by itself. */
                parties?: {
                    /** @enum {string} */
                    outcome: "passed" | "decline" | "refer";
                    partyId: string;
                    reasons: {
                        code: string;
                        text: string;
                    }[];
                    role: string;
                    score: number | null;
                }[];
                requirements: {
                    document: string;
                    partyId?: string;
                    reasonCode: string;
                    ruleId: string;
                }[];
                tree: components["schemas"]["ExplanationNode"];
            } | null;
            /** @example ras_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            offers: {
                amountMinor: number;
                annualRateBps: number;
                apr: string;
                financeChargeMinor: number;
                paymentMinor: number;
                termMonths: number;
                totalOfPaymentsMinor: number;
            }[];
            /** @enum {string|null} */
            outcome: "approve" | "decline" | "counteroffer" | "refer" | null;
            /** @example pol_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            policyId: string;
            policyVersion: number;
            /** @description Most important first, at most four. */
            reasons: {
                code: string;
                text: string;
            }[];
            /** @description The score that the policy read its bands by. */
            score: number | null;
            /** @enum {string} */
            status: "started" | "completed";
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        RiskAssessmentPage: {
            data: components["schemas"]["RiskAssessment"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        RiskPolicy: {
            /** @description Of the document without comments and layout. */
            contentHash: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @description The second person, in live mode. */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description From when new submissions go by it.
             * @example 2026-11-22T09:30:00.000Z
             */
            effectiveFrom: string | null;
            /** @example pol_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @description The document's own id.
             * @example personal-loan
             */
            name: string;
            /**
             * @description Key or member.
             * @example key_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            pushedBy: string;
            /** @description Who asked for its publication. */
            requestedBy: string | null;
            /**
             * @description `validated`: pushed and free of mistakes. `requested`: its publication waits for a second person, in live mode. `published`: in force from `effectiveFrom` on, until a higher version is. `retired`: judges no new application.
             * @enum {string}
             */
            status: "validated" | "requested" | "published" | "retired";
            title: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            version: number;
        };
        RiskPolicyPage: {
            data: components["schemas"]["RiskPolicy"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        RiskPolicyTrial: {
            /** @description A version that decides for a share of the applicants. */
            challenger: {
                /**
                 * @description Percent of applicants, with two decimals. An applicant stays on one side for good.
                 * @example 12.5
                 */
                share: number;
                version: number;
            } | null;
            /** @example pol_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            policyId: string;
            /** @description Versions that judge every application too and decide nothing. */
            shadowVersions: number[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string | null;
        };
        RiskPolicyVersionList: {
            data: components["schemas"]["RiskPolicy"][];
        };
        RiskPolicyWithSource: {
            /** @description Of the document without comments and layout. */
            contentHash: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @description The second person, in live mode. */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description From when new submissions go by it.
             * @example 2026-11-22T09:30:00.000Z
             */
            effectiveFrom: string | null;
            /** @example pol_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @description The document's own id.
             * @example personal-loan
             */
            name: string;
            /**
             * @description Key or member.
             * @example key_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            pushedBy: string;
            /** @description Who asked for its publication. */
            requestedBy: string | null;
            /** @description The document in YAML. */
            source: string;
            /**
             * @description `validated`: pushed and free of mistakes. `requested`: its publication waits for a second person, in live mode. `published`: in force from `effectiveFrom` on, until a higher version is. `retired`: judges no new application.
             * @enum {string}
             */
            status: "validated" | "requested" | "published" | "retired";
            title: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            version: number;
        };
        RiskReplay: {
            /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            applicationId: string;
            /** @example ras_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            assessmentId: string;
            contentHash: string;
            /** @description Where not: JSON Pointers, at most twenty. */
            differences: string[];
            /** @description Bit for bit: outcome, offers, reasons, every node of the tree. */
            identical: boolean;
            original: {
                /**
                 * @description Null where the policy did not come to an end.
                 * @enum {string|null}
                 */
                outcome: "approve" | "decline" | "counteroffer" | "refer" | null;
                score: number | null;
            };
            /** @example pol_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            policyId: string;
            policyVersion: number;
            replayed: {
                /**
                 * @description Null where the policy did not come to an end.
                 * @enum {string|null}
                 */
                outcome: "approve" | "decline" | "counteroffer" | "refer" | null;
                score: number | null;
            };
        };
        RiskShadowAssessmentList: {
            data: {
                contentHash: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC.
                 * @example 2026-11-22T09:30:00.000Z
                 */
                createdAt: string;
                /** @enum {string|null} */
                outcome: "approve" | "decline" | "counteroffer" | "refer" | null;
                policyVersion: number;
                reasonCodes: string[];
                score: number | null;
                /**
                 * @description `needs_data`: it wanted data that was not read for the version that decided.
                 * @enum {string}
                 */
                status: "completed" | "needs_data";
            }[];
        };
        /**
         * @example {
         *       "overlapHours": 24
         *     }
         */
        RotateApiKey: {
            /**
             * Format: date-time
             * @description Of the new key; null: never. Default: it lives as long as the old one was to live.
             * @example 2026-11-22T09:30:00.000Z
             */
            expiresAt?: string | null;
            /**
             * @description How long the old key still works, 0 to 168.
             * @default 24
             */
            overlapHours?: number;
        };
        RotateWebhookSecret: {
            /**
             * @description How long the secret of before signs beside the new one. 0 ends it at once: for one that leaked.
             * @default 86400
             */
            overlapSeconds?: number;
        };
        /**
         * @description `applications:read`: Applications with their decisions, requirements and timeline; products and offers.
         *     `applications:write`: Submit, withdraw and reopen applications; accept and revoke offers.
         *     `decisions:write`: Decide applications as a person, correct decisions, satisfy and waive requirements, send back to the checks.
         *     `products:write`: Create, edit and retire products.
         *     `users:read`: Applicants, masked, and their consents; search by exact values.
         *     `users:personal`: Applicants in full, but for their national ids; each read is audited.
         *     `users:write`: Create and change applicants; record and revoke consents.
         *     `users:reveal`: Masked fields, the national id too, with a reason that the audit keeps.
         *     `providers:read`: Providers, their health, and what was asked of them.
         *     `providers:reveal`: Read what a provider said word for word, with a reason that the audit keeps.
         *     `risk:read`: Policies, and assessments with their explanations.
         *     `risk:write`: Push, publish and retire policies; set what is tried beside them.
         *     `compliance:read`: Compliance checks, screenings and watchlists.
         *     `compliance:write`: Decide compliance cases.
         *     `webhooks:read`: Webhook endpoints, deliveries and the events that they tell.
         *     `webhooks:write`: Create and change webhook endpoints; send deliveries again.
         *     `test-clocks:read`: Test clocks.
         *     `test-clocks:write`: Create and advance test clocks.
         *     `analytics:read`: Figures over applications, decisions and providers.
         *     `api-keys:read`: API keys, never their secrets.
         *     `api-keys:write`: Create, change, rotate and revoke API keys.
         *     `members:read`: Members of staff.
         *     `members:write`: Invite and remove members of staff, give them roles and personal keys.
         *     `creditors:read`: Creditors and their licences.
         *     `creditors:write`: Create, change and archive creditors.
         *     `settings:read`: Settings, their history and proposals.
         *     `settings:write`: Change settings; propose, approve and reject changes.
         *     `flags:read`: Feature flags.
         *     `flags:write`: Change feature flags.
         *     `activation:read`: What live mode still waits for.
         *     `activation:write`: Open live mode.
         *     `audit:read`: The audit chain, its verification and export.
         *     `dead-letters:read`: Events that a part of the control plane gave up on.
         *     `dead-letters:write`: Replay or discard dead letters.
         *     `cache:write`: Forget cached answers.
         *     `applications:*`: Everything of applications.
         *     `decisions:*`: Everything of decisions.
         *     `products:*`: Everything of products.
         *     `users:*`: Everything of users.
         *     `providers:*`: Everything of providers.
         *     `risk:*`: Everything of risk.
         *     `compliance:*`: Everything of compliance.
         *     `webhooks:*`: Everything of webhooks.
         *     `test-clocks:*`: Everything of test-clocks.
         *     `analytics:*`: Everything of analytics.
         *     `api-keys:*`: Everything of api-keys.
         *     `members:*`: Everything of members.
         *     `creditors:*`: Everything of creditors.
         *     `settings:*`: Everything of settings.
         *     `flags:*`: Everything of flags.
         *     `activation:*`: Everything of activation.
         *     `audit:*`: Everything of audit.
         *     `dead-letters:*`: Everything of dead-letters.
         *     `cache:*`: Everything of cache.
         *     `admin:*`: Everything of api-keys, members, creditors, settings, flags, activation, audit, dead-letters.
         * @example applications:read
         * @enum {string}
         */
        Scope: "applications:read" | "applications:write" | "decisions:write" | "products:write" | "users:read" | "users:personal" | "users:write" | "users:reveal" | "providers:read" | "providers:reveal" | "risk:read" | "risk:write" | "compliance:read" | "compliance:write" | "webhooks:read" | "webhooks:write" | "test-clocks:read" | "test-clocks:write" | "analytics:read" | "api-keys:read" | "api-keys:write" | "members:read" | "members:write" | "creditors:read" | "creditors:write" | "settings:read" | "settings:write" | "flags:read" | "flags:write" | "activation:read" | "activation:write" | "audit:read" | "dead-letters:read" | "dead-letters:write" | "cache:write" | "applications:*" | "decisions:*" | "products:*" | "users:*" | "providers:*" | "risk:*" | "compliance:*" | "webhooks:*" | "test-clocks:*" | "analytics:*" | "api-keys:*" | "members:*" | "creditors:*" | "settings:*" | "flags:*" | "activation:*" | "audit:*" | "dead-letters:*" | "cache:*" | "admin:*";
        ScreenedWord: {
            asked?: string;
            /** @description How many letters part them. */
            edits: number;
            listed?: string;
            /**
             * @description What made two words one: same, sounds_alike, spelled_alike, nickname, initial, joined, ... Open.
             * @example sounds_alike
             */
            relation: string;
            /** @description How much its letters count, 0 to 1. */
            weight: number;
        };
        Screening: {
            algorithm: string;
            hits: components["schemas"]["WatchlistHit"][];
            lists: {
                contentHash: string;
                list: string;
                version: string;
            }[];
            threshold: number;
        };
        ScreeningBatch: {
            algorithm: string;
            data: {
                hits: components["schemas"]["WatchlistHit"][];
                id: string | null;
            }[];
            lists: {
                contentHash: string;
                list: string;
                version: string;
            }[];
            threshold: number;
        };
        ScreenName: {
            /** @example 1968-03-14 */
            birthDate?: string;
            /**
             * @example [
             *       "MX"
             *     ]
             */
            countries?: string[];
            idNumbers?: string[];
            /** @default 10 */
            limit?: number;
            name: string;
            /**
             * @description Leaves weak aliases out.
             * @default false
             */
            strongOnly?: boolean;
            threshold?: number;
            /**
             * @default unknown
             * @enum {string}
             */
            type?: "person" | "organization" | "vessel" | "aircraft" | "unknown";
        };
        ScreenNames: {
            /** @default 10 */
            limit?: number;
            names: {
                /** @example 1968-03-14 */
                birthDate?: string;
                /**
                 * @example [
                 *       "MX"
                 *     ]
                 */
                countries?: string[];
                id?: string;
                idNumbers?: string[];
                name: string;
                /**
                 * @default unknown
                 * @enum {string}
                 */
                type?: "person" | "organization" | "vessel" | "aircraft" | "unknown";
            }[];
            /**
             * @description Leaves weak aliases out.
             * @default false
             */
            strongOnly?: boolean;
            threshold?: number;
        };
        SearchUsers: {
            /**
             * Format: date
             * @example 1988-04-12
             */
            birthDate?: string;
            /** @description `nextCursor` of the page before. */
            cursor?: string;
            /** Format: email */
            email?: string;
            /**
             * @description Also by versions that were edited since; all criteria must hold of one version.
             * @default false
             */
            includePast?: boolean;
            /**
             * @description Items a page, 1 to 100.
             * @default 20
             */
            limit?: number;
            name?: {
                family: string;
                given: string;
            };
            /**
             * @description Social security number. Write-only: reads show the last four digits. Test mode takes the test catalogue only.
             * @example 000-01-0001
             */
            nationalId?: string;
            /** @description E.164. */
            phone?: string;
        };
        SendApplicationBack: {
            /**
             * @description The `version` of the application that you decided on. Where it has moved on since, nothing is done: 409.
             * @example 6
             */
            expectedVersion?: number;
        };
        /**
         * @example {
         *       "percentage": 12.5
         *     }
         */
        SetFlag: {
            /** @description Of subjects, to a hundredth; 0 is off, 100 is on for all. */
            percentage: number;
        };
        SetRiskPolicyTrial: {
            /** @description A version that decides for a share of the applicants. */
            challenger: {
                /**
                 * @description Percent of applicants, with two decimals. An applicant stays on one side for good.
                 * @example 12.5
                 */
                share: number;
                version: number;
            } | null;
            /** @description Versions that judge every application too and decide nothing. */
            shadowVersions: number[];
        };
        /**
         * @example {
         *       "mode": "test",
         *       "subjectId": null,
         *       "version": 1,
         *       "updatedAt": "2026-11-22T09:30:00.000Z",
         *       "rateLimitPerMinute": 100,
         *       "rateLimitPerHour": 10000,
         *       "offerValidityDays": 14,
         *       "duplicateWindowDays": 30,
         *       "decisionDeadlineDays": 30,
         *       "checkDeadlineMinutes": 15,
         *       "minimumApplicantAgeYears": 18,
         *       "operatorEmail": null,
         *       "scheduled": []
         *     }
         */
        Settings: {
            /** @description Minutes that the checks may take before a person looks at the application. */
            checkDeadlineMinutes: number;
            /** @description Days from submission to the decision deadline; the law allows 30 (12 CFR 1002.9(a)(1)(i)). */
            decisionDeadlineDays: number;
            /** @description The same parties and product within so many days are a duplicate; 0 turns it off. */
            duplicateWindowDays: number;
            /** @description Age of majority for contracts; 18 in most states, 19 in AL and NE, 21 in MS. */
            minimumApplicantAgeYears: number;
            /** @enum {string} */
            mode: "test" | "live";
            /** @description Days until an offer expires. */
            offerValidityDays: number;
            /**
             * Format: email
             * @description Where notices to your staff go: a webhook endpoint that was turned off, an API key that expires. null: nowhere.
             */
            operatorEmail: string | null;
            /** @description Requests an hour of one consumer. null: unlimited. */
            rateLimitPerHour: number | null;
            /** @description Requests a minute of one consumer: an API key, or a member with all of theirs. null: unlimited. */
            rateLimitPerMinute: number | null;
            /** @description Changes that are settled and wait for their hour. */
            scheduled: {
                changes: {
                    [key: string]: unknown;
                };
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC.
                 * @example 2026-11-22T09:30:00.000Z
                 */
                effectiveAt: string;
                /** @example spr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
                id: string;
                proposedBy: string;
            }[];
            /** @description Whose settings these are: a product or a consumer; null: the tenant as a whole. */
            subjectId: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string | null;
            /** @description Rises by one with each change; 0: all defaults. */
            version: number;
        };
        /**
         * @example {
         *       "version": 1,
         *       "changedAt": "2026-11-22T09:30:00.000Z",
         *       "changedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
         *       "approvedBy": null,
         *       "proposalId": null,
         *       "subjectId": null,
         *       "changes": [
         *         {
         *           "setting": "offerValidityDays",
         *           "from": 30,
         *           "to": 14
         *         }
         *       ]
         *     }
         */
        SettingsChange: {
            /** @description The second person, where there was one. */
            approvedBy: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            changedAt: string;
            /** @description `key_...`, `mem_...` or `system`. */
            changedBy: string;
            changes: {
                from: number | string | null;
                setting: string;
                to: number | string | null;
            }[];
            proposalId: string | null;
            subjectId: string | null;
            version: number;
        };
        SettingsChangePage: {
            data: components["schemas"]["SettingsChange"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "spr_01k9z3c4e8f7tbv2m5n6p7q8r9",
         *       "mode": "live",
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z",
         *       "status": "proposed",
         *       "changes": {
         *         "offerValidityDays": 14
         *       },
         *       "subjectId": null,
         *       "effectiveAt": "2026-12-01T00:00:00.000Z",
         *       "expiresAt": "2026-11-29T09:30:00.000Z",
         *       "proposedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
         *       "decidedBy": null,
         *       "decidedAt": null,
         *       "settingsVersion": null
         *     }
         */
        SettingsProposal: {
            changes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            decidedAt: string | null;
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description null: as soon as it is approved.
             * @example 2026-11-22T09:30:00.000Z
             */
            effectiveAt: string | null;
            /**
             * Format: date-time
             * @description Until when it may be approved.
             * @example 2026-11-22T09:30:00.000Z
             */
            expiresAt: string;
            /** @example spr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            proposedBy: string;
            /** @description The version of the settings that it made. */
            settingsVersion: number | null;
            /**
             * @description Open. proposed: waits for a second person. scheduled: settled, waits for its hour. applied: in force. rejected, expired: it came to nothing.
             * @enum {string}
             */
            status: "proposed" | "scheduled" | "applied" | "rejected" | "expired";
            subjectId: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        SettingsProposalPage: {
            data: components["schemas"]["SettingsProposal"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        /** @description Without its lines where they are masked. */
        ShownAddress: {
            city: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            line1?: string;
            line2?: string;
            postalCode: string;
            /** @description USPS code for US addresses. */
            state: string;
        };
        SubmitApplication: {
            /** @description True submits although the same applicant applied for the same product a short while ago. */
            allowDuplicate?: boolean;
            /**
             * @description ISO 4217 alphabetic code.
             * @example USD
             * @enum {string}
             */
            currency: "AUD" | "BRL" | "CAD" | "CHF" | "CLP" | "COP" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "INR" | "ISK" | "JPY" | "KRW" | "KWD" | "MXN" | "NOK" | "NZD" | "PLN" | "RON" | "SEK" | "SGD" | "TND" | "USD" | "ZAR";
            /**
             * @description The lender's own key, unique per tenant and mode.
             * @example loan-4711
             */
            externalId?: string;
            /**
             * @example {
             *       "branch": "web"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
            /** @description Who applies: one primary and at most one co-applicant. Each is pinned in its present version and is checked alone. */
            parties: {
                /** @enum {string} */
                role: "primary" | "co_applicant";
                /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
                userId: string;
            }[];
            /**
             * @description The lender's credit product. May be left out where there is only one.
             * @example prd_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            productId?: string;
            /** @description Providers by name. Left out: those that the policy needs. */
            providers?: string[];
            /**
             * @description Open enum.
             * @example debt_consolidation
             * @enum {string}
             */
            purpose: "debt_consolidation" | "home_improvement" | "medical" | "education" | "vehicle" | "major_purchase" | "moving" | "vacation" | "business" | "other";
            /**
             * @description Minor units: 2000000 is USD 20,000.00.
             * @example 2000000
             */
            requestedAmount: number;
            /** @example 36 */
            requestedTermMonths: number;
            /**
             * @description In test mode: the application lives by this clock, and its timers wait for it.
             * @example tck_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            testClockId?: string;
        };
        SubmitDraft: {
            /** @description True submits although the same applicants applied for the same product a short while ago. */
            allowDuplicate?: boolean;
        };
        /**
         * @example {
         *       "id": "tck_01k9z3c4e8f7tbv2m5n6p7q8r9",
         *       "mode": "test",
         *       "now": "2026-11-22T09:30:00.000Z",
         *       "status": "ready",
         *       "target": null,
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z"
         *     }
         */
        TestClock: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @example tck_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * Format: date-time
             * @description Where the clock stands. Nothing but an advance moves it.
             * @example 2026-11-22T09:30:00.000Z
             */
            now: string;
            /**
             * @description Open enum.
             * @enum {string}
             */
            status: "ready" | "advancing";
            /**
             * Format: date-time
             * @description Where an advance under way ends.
             * @example 2026-11-22T09:30:00.000Z
             */
            target: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        TestClockPage: {
            data: components["schemas"]["TestClock"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        Timeline: {
            data: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC.
                 * @example 2026-11-22T09:30:00.000Z
                 */
                at: string;
                /** @description What happened, for a support agent. */
                text: string;
                /**
                 * @description Open enum.
                 * @example submitted
                 */
                type: string;
            }[];
        };
        TimeToDecisionReport: {
            data: {
                /** @description First decisions. */
                decisions: number;
                /** @description Buckets that have any, by their upper bounds. Buckets of any rows add up. */
                histogram: {
                    count: number;
                    upToMs: number;
                }[];
                meanMs: number | null;
                /** @description From buckets, as all percentiles: at most 7.2 % above the true one. */
                p50Ms: number | null;
                p90Ms: number | null;
                p95Ms: number | null;
                p99Ms: number | null;
                /**
                 * Format: date
                 * @description First day of the day, week or month.
                 * @example 2026-11-22
                 */
                period: string | null;
                policyId: string | null;
                policyVersion: number | null;
                productId: string | null;
            }[];
            /** Format: date */
            from: string;
            groupBy: string[];
            /** Format: date */
            to: string;
            total: {
                /** @description First decisions. */
                decisions: number;
                /** @description Buckets that have any, by their upper bounds. Buckets of any rows add up. */
                histogram: {
                    count: number;
                    upToMs: number;
                }[];
                meanMs: number | null;
                /** @description From buckets, as all percentiles: at most 7.2 % above the true one. */
                p50Ms: number | null;
                p90Ms: number | null;
                p95Ms: number | null;
                p99Ms: number | null;
            };
        };
        /**
         * @example {
         *       "name": "nightly, east"
         *     }
         */
        UpdateApiKey: {
            /** @description They replace the old ones. */
            allowedAddresses?: string[];
            /**
             * Format: date-time
             * @description In the future; null: never.
             * @example 2026-11-22T09:30:00.000Z
             */
            expiresAt?: string | null;
            name?: string;
            /** @description Of a restricted key; they replace the old ones. */
            scopes?: components["schemas"]["Scope"][];
        };
        /**
         * @example {
         *       "licences": [
         *         {
         *           "state": "DE",
         *           "number": "012345",
         *           "expiresOn": "2027-12-31"
         *         }
         *       ]
         *     }
         */
        UpdateCreditor: {
            address?: {
                city: string;
                /** @enum {string} */
                country: "US";
                line1: string;
                postalCode: string;
                /** @enum {string} */
                state: "AL" | "AK" | "AZ" | "AR" | "CA" | "CO" | "CT" | "DE" | "FL" | "GA" | "HI" | "ID" | "IL" | "IN" | "IA" | "KS" | "KY" | "LA" | "ME" | "MD" | "MA" | "MI" | "MN" | "MS" | "MO" | "MT" | "NE" | "NV" | "NH" | "NJ" | "NM" | "NY" | "NC" | "ND" | "OH" | "OK" | "OR" | "PA" | "RI" | "SC" | "SD" | "TN" | "TX" | "UT" | "VT" | "VA" | "WA" | "WV" | "WI" | "WY" | "DC" | "AS" | "GU" | "MP" | "PR" | "VI";
            };
            legalName?: string;
            /** @description To lend, by state. A state may have several, for several kinds of loan. */
            licences?: {
                /**
                 * Format: date
                 * @description Its last day; null: it does not lapse.
                 * @default null
                 * @example 2027-12-31
                 */
                expiresOn?: string | null;
                number: string;
                /** @enum {string} */
                state: "AL" | "AK" | "AZ" | "AR" | "CA" | "CO" | "CT" | "DE" | "FL" | "GA" | "HI" | "ID" | "IL" | "IN" | "IA" | "KS" | "KY" | "LA" | "ME" | "MD" | "MA" | "MI" | "MN" | "MS" | "MO" | "MT" | "NE" | "NV" | "NH" | "NJ" | "NM" | "NY" | "NC" | "ND" | "OH" | "OK" | "OR" | "PA" | "RI" | "SC" | "SD" | "TN" | "TX" | "UT" | "VT" | "VA" | "WA" | "WV" | "WI" | "WY" | "DC" | "AS" | "GU" | "MP" | "PR" | "VI";
            }[];
            /** @description Name and address of the agency that the notice must name (12 CFR 1002 App. A). */
            supervisoryAgency?: string;
            /** @enum {string} */
            type?: "bank" | "credit_union" | "state_licensed_lender" | "other";
        };
        /**
         * @example {
         *       "roles": [
         *         "user"
         *       ]
         *     }
         */
        UpdateMember: {
            /** @description They replace the old ones, in every personal key too. */
            roles: ("user" | "admin" | "compliance-officer")[];
        };
        UpdateProduct: {
            /** @description The version that the change was made from; 409 where the product has another by now. */
            basedOnVersion?: number;
            /**
             * @description Minor units.
             * @example 5000000
             */
            maxAmount?: number;
            /**
             * @description Minor units.
             * @example 100000
             */
            minAmount?: number;
            /** @example Personal loan */
            name?: string;
            /**
             * @description Days until an offer expires; null: as the tenant's settings say.
             * @example 14
             */
            offerValidityDays?: number | null;
            policy?: components["schemas"]["PolicyBinding"];
            /**
             * @description Where its borrowers live, by USPS code; null: the fifty states and the District of Columbia. Who lives elsewhere is declined for reason C03, with the notice that a decline asks for.
             * @example [
             *       "CA",
             *       "NY",
             *       "TX"
             *     ]
             */
            statesServed?: ("AL" | "AK" | "AZ" | "AR" | "CA" | "CO" | "CT" | "DE" | "DC" | "FL" | "GA" | "HI" | "ID" | "IL" | "IN" | "IA" | "KS" | "KY" | "LA" | "ME" | "MD" | "MA" | "MI" | "MN" | "MS" | "MO" | "MT" | "NE" | "NV" | "NH" | "NJ" | "NM" | "NY" | "NC" | "ND" | "OH" | "OK" | "OR" | "PA" | "RI" | "SC" | "SD" | "TN" | "TX" | "UT" | "VT" | "VA" | "WA" | "WV" | "WI" | "WY")[] | null;
            /**
             * @example [
             *       12,
             *       24,
             *       36,
             *       48,
             *       60
             *     ]
             */
            termsMonths?: number[];
        };
        /**
         * @example {
         *       "offerValidityDays": 14
         *     }
         */
        UpdateSettings: {
            /** @description Minutes that the checks may take before a person looks at the application. `default` takes a choice back. */
            checkDeadlineMinutes?: number | "default";
            /** @description Days from submission to the decision deadline; the law allows 30 (12 CFR 1002.9(a)(1)(i)). `default` takes a choice back. */
            decisionDeadlineDays?: number | "default";
            /** @description The same parties and product within so many days are a duplicate; 0 turns it off. `default` takes a choice back. */
            duplicateWindowDays?: number | "default";
            /**
             * Format: date-time
             * @description When it takes effect; in the future. Default: at once.
             * @example 2026-11-22T09:30:00.000Z
             */
            effectiveAt?: string;
            /** @description Age of majority for contracts; 18 in most states, 19 in AL and NE, 21 in MS. `default` takes a choice back. */
            minimumApplicantAgeYears?: number | "default";
            /** @description Days until an offer expires. `default` takes a choice back. */
            offerValidityDays?: number | "default";
            /** @description Where notices to your staff go: a webhook endpoint that was turned off, an API key that expires. null: nowhere. `default` takes a choice back. */
            operatorEmail?: string | "default" | null;
            /** @description Requests an hour of one consumer. null: unlimited. `default` takes a choice back. */
            rateLimitPerHour?: number | "default" | null;
            /** @description Requests a minute of one consumer: an API key, or a member with all of theirs. null: unlimited. `default` takes a choice back. */
            rateLimitPerMinute?: number | "default" | null;
            /**
             * @description A product (`prd_`) or a consumer (`key_`, `mem_`). Without it: the tenant as a whole.
             * @example key_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            subjectId?: string;
        };
        /** @description A field that is given replaces the whole of the old one. */
        UpdateUser: {
            /** @description The present one first. */
            addresses?: components["schemas"]["Address"][];
            /**
             * Format: date
             * @example 1988-04-12
             */
            birthDate?: string;
            contact?: components["schemas"]["PersonContact"];
            employment?: components["schemas"]["PersonEmployment"];
            /**
             * @description The lender's own key, unique per tenant and mode.
             * @example loan-4711
             */
            externalId?: string;
            income?: components["schemas"]["PersonIncome"];
            /**
             * @example {
             *       "branch": "web"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
            name?: components["schemas"]["PersonName"];
            /**
             * @description Social security number. Write-only: reads show the last four digits. Test mode takes the test catalogue only.
             * @example 000-01-0001
             */
            nationalId?: string;
        };
        UpdateWebhookEndpoint: {
            /** @example Production receiver */
            description?: string | null;
            /**
             * @description Only these types are sent; `application.*` stands for all of a kind, those to come included. Empty: all.
             * @example [
             *       "application.*",
             *       "offer.created"
             *     ]
             */
            eventTypes?: string[];
            /**
             * @description Only events of applications for these products are sent. Empty: all, and what belongs to no product.
             * @example []
             */
            productIds?: string[];
            /**
             * @description Nothing is sent to a disabled endpoint. An answer of 410 disables it at once, five days of nothing but failures too.
             * @enum {string}
             */
            status?: "enabled" | "disabled";
            /**
             * @description Only events whose `status` is one of these are sent. Empty: all.
             * @example [
             *       "approved",
             *       "declined"
             *     ]
             */
            statuses?: string[];
            /**
             * Format: uri
             * @description Where to POST. https in live mode; never a private or reserved address, unless the control plane runs for development.
             * @example https://lender.example/webhooks/creditplane
             */
            url?: string;
        };
        User: {
            addresses?: components["schemas"]["ShownAddress"][];
            /**
             * Format: date
             * @example 1988-04-12
             */
            birthDate?: string;
            contact?: components["schemas"]["PersonContact"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @description Users who may be the same person, the newest first, at most 20. Linked, never merged. */
            duplicateUserIds: string[];
            employment?: components["schemas"]["PersonEmployment"];
            /**
             * @description The lender's own key, unique per tenant and mode.
             * @example loan-4711
             */
            externalId: string | null;
            /**
             * @description Of a masked contact: enough to compare with what a caller says.
             * @example {
             *       "email": "a***@e***.com",
             *       "phoneLast4": "0143"
             *     }
             */
            hints?: {
                email?: string;
                phoneLast4?: string;
            };
            /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            income?: components["schemas"]["PersonIncome"];
            /** @description True where some fields are hidden from this key. */
            masked: boolean;
            /**
             * @description Fields that are hidden in whole or in part. `users.reveal` shows them, with a reason.
             * @example [
             *       "birthDate",
             *       "contact"
             *     ]
             */
            maskedFields: ("name" | "birthDate" | "addresses" | "contact" | "employment" | "income" | "metadata")[];
            /**
             * @example {
             *       "branch": "web"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
            /** @enum {string} */
            mode: "test" | "live";
            name?: components["schemas"]["PersonName"];
            /** @example 0001 */
            nationalIdLast4: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Rises with each edit; an application pins the one it was made with. */
            version: number;
        };
        UserPage: {
            data: components["schemas"]["User"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        UserVersion: {
            /** @description Who made it: a key or a member. Null of versions from before this was kept. */
            actor: string | null;
            /**
             * @description Names of the fields that differ from the version before.
             * @example [
             *       "contact"
             *     ]
             */
            changed: string[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @enum {string} */
            mode: "test" | "live";
            /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            userId: string;
            version: number;
        };
        UserVersionDetail: {
            /** @description Who made it: a key or a member. Null of versions from before this was kept. */
            actor: string | null;
            addresses?: components["schemas"]["ShownAddress"][];
            /**
             * Format: date
             * @example 1988-04-12
             */
            birthDate?: string;
            /**
             * @description Names of the fields that differ from the version before.
             * @example [
             *       "contact"
             *     ]
             */
            changed: string[];
            contact?: components["schemas"]["PersonContact"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            employment?: components["schemas"]["PersonEmployment"];
            /**
             * @description Of a masked contact: enough to compare with what a caller says.
             * @example {
             *       "email": "a***@e***.com",
             *       "phoneLast4": "0143"
             *     }
             */
            hints?: {
                email?: string;
                phoneLast4?: string;
            };
            income?: components["schemas"]["PersonIncome"];
            /** @description True where some fields are hidden from this key. */
            masked: boolean;
            /**
             * @description Fields that are hidden in whole or in part. `users.reveal` shows them, with a reason.
             * @example [
             *       "birthDate",
             *       "contact"
             *     ]
             */
            maskedFields: ("name" | "birthDate" | "addresses" | "contact" | "employment" | "income" | "metadata")[];
            /**
             * @example {
             *       "branch": "web"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
            /** @enum {string} */
            mode: "test" | "live";
            name?: components["schemas"]["PersonName"];
            /** @example 0001 */
            nationalIdLast4: string;
            /** @example usr_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            userId: string;
            version: number;
        };
        UserVersionPage: {
            data: components["schemas"]["UserVersion"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        WaiveRequirement: {
            /**
             * @description Open enum.
             * @example verified_otherwise
             * @enum {string}
             */
            reason: "already_on_file" | "verified_otherwise" | "not_needed" | "other";
        };
        Watchlist: {
            /** @description Since the publisher was last seen to say the same. From 7 on it is stale. */
            ageDays: number;
            contentHash: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /** @description Persons. */
            entries: number;
            /** @description Why the last attempt to bring it up to date failed; null where it did not. */
            failure: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC.
                 * @example 2026-11-22T09:30:00.000Z
                 */
                failedAt: string;
                reason: string;
            } | null;
            /**
             * @description The list's name.
             * @example sandbox
             */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /** @description Names and aliases. */
            names: number;
            stale: boolean;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            version: string;
        };
        WatchlistDifference: {
            added: {
                entryId: string;
                name: string;
                programs: string[];
            }[];
            changed: {
                entryId: string;
                name: string;
                programs: string[];
            }[];
            from: number | null;
            list: string;
            removed: {
                entryId: string;
                name: string;
                programs: string[];
            }[];
            to: number;
        };
        WatchlistHit: {
            /** @description same, swapped, same_year, near_year, other_day, other_year */
            birthDate?: string;
            birthDates: string[];
            country?: string;
            /** @description Another content of the entry has another hash. */
            entryHash: string;
            entryId: string;
            idNumber?: string;
            list: string;
            listedName: string;
            listVersion: string;
            /** @enum {string} */
            matchedOn: "name_and_birth_date" | "name_only";
            nameScore: number;
            primaryName: string;
            programs: string[];
            score: number;
            /**
             * @description person, organization, vessel, aircraft, unknown
             * @example person
             */
            type: string;
            weakAlias: boolean;
            words: components["schemas"]["ScreenedWord"][];
        };
        WatchlistImport: {
            /** @description False where the list says what the version before said. */
            changed: boolean;
            mistakes: {
                entityId?: string;
                line?: number;
                message: string;
            }[];
            version: components["schemas"]["WatchlistVersion"];
        };
        WatchlistPage: {
            data: components["schemas"]["Watchlist"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        WatchlistVersion: {
            contentHash: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            entries: number;
            format: string;
            /** @example wlv_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            list: string;
            loadedBy: string;
            /** @enum {string} */
            mode: "test" | "live";
            names: number;
            publishedAt: string | null;
            removed: number;
            sequence: number;
            /** @description Entries that are new or changed against the version before. */
            touched: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        WatchlistVersionPage: {
            data: components["schemas"]["WatchlistVersion"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        WebhookEndpoint: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            description: string | null;
            /** @description Why we turned it off: `answered_gone` or `failing`. Null where it is on, or its lender did. Open. */
            disabledReason: string | null;
            eventTypes: string[];
            /**
             * Format: date-time
             * @description Since when no attempt has succeeded; null where the last one did.
             * @example 2026-11-22T09:30:00.000Z
             */
            failingSince: string | null;
            /** @example whe_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            id: string;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * Format: date-time
             * @description Until then the secret before the last rotation signs too.
             * @example 2026-11-22T09:30:00.000Z
             */
            previousSecretUntil: string | null;
            productIds: string[];
            /**
             * @description `compliance` may receive `case.*` too, and is seen and changed by compliance officers and admins only. It does not change.
             * @enum {string}
             */
            scope: "standard" | "compliance";
            /**
             * @description Nothing is sent to a disabled endpoint. An answer of 410 disables it at once, five days of nothing but failures too.
             * @enum {string}
             */
            status: "enabled" | "disabled";
            statuses: string[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            url: string;
        };
        WebhookEndpointPage: {
            data: components["schemas"]["WebhookEndpoint"][];
            hasMore: boolean;
            nextCursor: string | null;
        };
        WebhookEndpointStats: {
            attempts: {
                /**
                 * @description Attempts that did not count, by their error class.
                 * @example {
                 *       "timeout": 2,
                 *       "status": 1
                 *     }
                 */
                failedByErrorClass: {
                    [key: string]: number;
                };
                succeeded: number;
                total: number;
            };
            deliveries: {
                delivered: number;
                failed: number;
                pending: number;
                total: number;
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastDeliveredAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastFailedAt: string | null;
            /** @description Of the attempts that were answered; null where none was. */
            latencyMs: {
                p50: number;
                p95: number;
                p99: number;
            } | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            until: string;
            /** @example whe_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            webhookEndpointId: string;
        };
        WebhookEndpointWithSecret: components["schemas"]["WebhookEndpoint"] & {
            /**
             * @description Standard Webhooks signing secret. Shown this once; keep it where secrets are kept.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
        };
        WebhookPayload: {
            data: {
                /**
                 * @description What it happened to.
                 * @example app_01k9z3c4e8f7tbv2m5n6p7q8r9
                 */
                aggregateId: string;
                /** @example 2026-11-01 */
                apiVersion: string;
                /** @example app_01k9z3c4e8f7tbv2m5n6p7q8r9 */
                applicationId?: string;
                /** @example dec_01k9z3c4e8f7tbv2m5n6p7q8r9 */
                decisionId?: string;
                /**
                 * @description The event in /events, and the `webhook-id` header. The same for every attempt and endpoint.
                 * @example evt_01k9z3c4e8f7tbv2m5n6p7q8r9
                 */
                eventId: string;
                /**
                 * @description The domain event behind it; one may become several webhooks.
                 * @example ApplicationProcessed
                 */
                eventType: string;
                /**
                 * @description The lender's own key of the application.
                 * @example loan-4711
                 */
                externalId?: string;
                /** @enum {string} */
                mode: "test" | "live";
                /**
                 * @description In `offer.*` and what follows from an offer.
                 * @example off_01k9z3c4e8f7tbv2m5n6p7q8r9
                 */
                offerId?: string;
                /**
                 * @description In `requirement.*`.
                 * @example req_01k9z3c4e8f7tbv2m5n6p7q8r9
                 */
                requirementId?: string;
                /**
                 * @description Place in the history of `aggregateId`: webhooks may arrive out of order, this tells the order.
                 * @example 5
                 */
                sequence: number;
                /**
                 * @description The state after the event. Open.
                 * @example approved
                 */
                status: string;
            };
            /**
             * Format: date-time
             * @description When it happened, not when it was sent.
             * @example 2026-11-22T09:30:00.000Z
             */
            timestamp: string;
            /**
             * @description Open: new types may come. Now one of: application.created, application.processing, decision.created, application.approved, application.counteroffered, application.declined, application.referred, application.action_required, requirement.created, requirement.satisfied, requirement.satisfied, requirement.overdue, application.incomplete, application.reopened, decision.corrected, application.decision_due_soon, application.decision_overdue, offer.created, offer.accepted, application.accepted, offer.expired, offer.revoked, offer.revoked, application.expired, application.withdrawn, policy.published, consent.revoked, webhook_endpoint.disabled, api_key.expiring, provider.degraded, provider.recovered, watchlist.updated, watchlist.stale, case.opened, case.resolved, test_clock.ready.
             * @example application.approved
             */
            type: string;
        };
        WebhookPing: {
            /** @description True where your server answered 2xx. */
            delivered: boolean;
            /** @description As in a delivery’s attempts. Open. */
            errorClass: string | null;
            /**
             * @description The `webhook-id` of the ping. It is not in /events.
             * @example evt_01k9z3c4e8f7tbv2m5n6p7q8r9
             */
            eventId: string;
            latencyMs: number;
            /** @description The first 1,024 bytes of the answer. */
            responseExcerpt: string | null;
            /** @description Null where no answer came. */
            statusCode: number | null;
            /** @example whe_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            webhookEndpointId: string;
        };
        WebhookRecovery: {
            onlyFailed: boolean;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-11-22T09:30:00.000Z
             */
            until: string;
            /** @example whe_01k9z3c4e8f7tbv2m5n6p7q8r9 */
            webhookEndpointId: string;
        };
        WithdrawApplication: {
            /**
             * @description Why. At the applicant's express request only.
             * @enum {string}
             */
            reason: "applicant_request" | "found_other_credit" | "terms_not_suitable" | "other";
        };
    };
    responses: {
        /** @description The body is too large */
        "problem.body_too_large": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description In conflict with the present state */
        "problem.conflict": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description In conflict with the present state; The same application exists; The same request is being worked on */
        "problem.conflict-duplicate_application-idempotency_in_flight": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description In conflict with the present state; The same request is being worked on */
        "problem.conflict-idempotency_in_flight": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A consent is missing; The key was used for another request; Some fields are wrong */
        "problem.consent_required-idempotency_key_reused-validation_failed": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed with this key */
        "problem.forbidden": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No longer there */
        "problem.gone": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key was used for another request; The state does not allow this; Some fields are wrong */
        "problem.idempotency_key_reused-rejected-validation_failed": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key was used for another request; Test mode takes test identities only; Some fields are wrong */
        "problem.idempotency_key_reused-test_identity_required-validation_failed": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key was used for another request; Some fields are wrong */
        "problem.idempotency_key_reused-validation_failed": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Our mistake */
        "problem.internal": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not understood */
        "problem.invalid_request": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not understood; The body is not JSON */
        "problem.invalid_request-malformed_json": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key has expired; Authentication needed */
        "problem.key_expired-unauthenticated": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found */
        "problem.not_found": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource has changed */
        "problem.precondition_failed": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        "problem.rate_limited": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state does not allow this; Some fields are wrong */
        "problem.rejected-validation_failed": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Test mode takes test identities only; Some fields are wrong */
        "problem.test_identity_required-validation_failed": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available now */
        "problem.unavailable": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Only application/json */
        "problem.unsupported_media_type": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Some fields are wrong */
        "problem.validation_failed": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The dated version of the API. Default: 2026-11-01.
         * @example 2026-11-01
         */
        CreditplaneVersion: string;
        /**
         * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
         * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
         */
        IdempotencyKey: string;
        /**
         * @description The `version` that the caller has read, in quotes: `"3"`. 412 where the resource has moved on since.
         * @example "3"
         */
        IfMatch: string;
        /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
        IfNoneMatch: string;
        /**
         * @description `wait=N`: answer within N seconds, at most 30, with the outcome if it is there by then (RFC 7240).
         * @example wait=10
         */
        Prefer: string;
        /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
        RequestId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version that this answer follows. */
        "Creditplane-Version": string;
        /** @description For `If-None-Match`. */
        ETag: string;
        /** @description `true` where this is the answer of an earlier request with the same key. */
        "Idempotency-Replayed": string;
        /** @description `wait=N` where the wait was honoured. */
        "Preference-Applied": string;
        /** @description What is left of each window: `"minute";r=99;t=60`. */
        RateLimit: string;
        /** @description The windows: `"minute";q=100;w=60`. */
        "RateLimit-Policy": string;
        /** @description Seconds to wait before the next try. */
        "Retry-After": number;
        /** @description Finds this request in our logs. */
        "X-Request-Id": string;
        /** @description How long we took, e.g. `12.3ms`. */
        "X-Response-Time": string;
        /** @description The service that answered. */
        "X-Service-Name": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "activation.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each condition of live mode, and what is missing. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "test",
                     *       "liveSince": null,
                     *       "ready": false,
                     *       "conditions": [
                     *         {
                     *           "name": "policy_published",
                     *           "description": "A published credit policy",
                     *           "met": true,
                     *           "missing": null
                     *         },
                     *         {
                     *           "name": "creditor_complete",
                     *           "description": "A creditor with its own address and agency, and a licence in force where its kind needs one",
                     *           "met": false,
                     *           "missing": "Harbor Lending LLC still has the sandbox's address."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activation"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "activation.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Activate"];
            };
        };
        responses: {
            /** @description Live mode is open. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "liveSince": "2026-11-22T09:30:00.000Z",
                     *       "apiKeyId": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "secret": "cp_live_sk_(32 characters and a checksum)"
                     *     }
                     */
                    "application/json": components["schemas"]["Activated"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "apiKeys.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys, newest first. No secrets. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "name": "nightly reconciliation",
                     *           "kind": "secret",
                     *           "prefix": "cp_test_sk_",
                     *           "lastFour": "9fQ2",
                     *           "roles": [
                     *             "user",
                     *             "service"
                     *           ],
                     *           "scopes": [],
                     *           "memberId": null,
                     *           "allowedAddresses": [],
                     *           "expiresAt": "2027-11-22T09:30:00.000Z",
                     *           "revokedAt": null,
                     *           "lastUsedAt": "2026-11-22T10:02:00.000Z",
                     *           "replaces": null,
                     *           "replacedBy": null,
                     *           "createdBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "apiKeys.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "nightly reconciliation",
                 *       "roles": [
                 *         "user",
                 *         "service"
                 *       ],
                 *       "expiresAt": "2027-11-22T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description The key, with its secret. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "nightly reconciliation",
                     *       "kind": "secret",
                     *       "prefix": "cp_test_sk_",
                     *       "lastFour": "9fQ2",
                     *       "roles": [
                     *         "user",
                     *         "service"
                     *       ],
                     *       "scopes": [],
                     *       "memberId": null,
                     *       "allowedAddresses": [],
                     *       "expiresAt": "2027-11-22T09:30:00.000Z",
                     *       "revokedAt": null,
                     *       "lastUsedAt": "2026-11-22T10:02:00.000Z",
                     *       "replaces": null,
                     *       "replacedBy": null,
                     *       "createdBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "secret": "cp_test_sk_(32 characters and a checksum)"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "apiKeys.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, without its secret. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "nightly reconciliation",
                     *       "kind": "secret",
                     *       "prefix": "cp_test_sk_",
                     *       "lastFour": "9fQ2",
                     *       "roles": [
                     *         "user",
                     *         "service"
                     *       ],
                     *       "scopes": [],
                     *       "memberId": null,
                     *       "allowedAddresses": [],
                     *       "expiresAt": "2027-11-22T09:30:00.000Z",
                     *       "revokedAt": null,
                     *       "lastUsedAt": "2026-11-22T10:02:00.000Z",
                     *       "replaces": null,
                     *       "replacedBy": null,
                     *       "createdBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "apiKeys.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "nightly, east"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateApiKey"];
            };
        };
        responses: {
            /** @description The key as it now stands. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "nightly, east",
                     *       "kind": "secret",
                     *       "prefix": "cp_test_sk_",
                     *       "lastFour": "9fQ2",
                     *       "roles": [
                     *         "user",
                     *         "service"
                     *       ],
                     *       "scopes": [],
                     *       "memberId": null,
                     *       "allowedAddresses": [],
                     *       "expiresAt": "2027-11-22T09:30:00.000Z",
                     *       "revokedAt": null,
                     *       "lastUsedAt": "2026-11-22T10:02:00.000Z",
                     *       "replaces": null,
                     *       "replacedBy": null,
                     *       "createdBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "apiKeys.revoke": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, revoked. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "nightly reconciliation",
                     *       "kind": "secret",
                     *       "prefix": "cp_test_sk_",
                     *       "lastFour": "9fQ2",
                     *       "roles": [
                     *         "user",
                     *         "service"
                     *       ],
                     *       "scopes": [],
                     *       "memberId": null,
                     *       "allowedAddresses": [],
                     *       "expiresAt": "2027-11-22T09:30:00.000Z",
                     *       "revokedAt": "2026-11-22T10:00:00.000Z",
                     *       "lastUsedAt": "2026-11-22T10:02:00.000Z",
                     *       "replaces": null,
                     *       "replacedBy": null,
                     *       "createdBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "apiKeys.rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["RotateApiKey"];
            };
        };
        responses: {
            /** @description The new key, with its secret. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01k9z3c4e8f7tbv2m5n6p7q8ra",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "nightly reconciliation",
                     *       "kind": "secret",
                     *       "prefix": "cp_test_sk_",
                     *       "lastFour": "9fQ2",
                     *       "roles": [
                     *         "user",
                     *         "service"
                     *       ],
                     *       "scopes": [],
                     *       "memberId": null,
                     *       "allowedAddresses": [],
                     *       "expiresAt": "2027-11-22T09:30:00.000Z",
                     *       "revokedAt": null,
                     *       "lastUsedAt": null,
                     *       "replaces": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "replacedBy": null,
                     *       "createdBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "secret": "cp_test_sk_(32 characters and a checksum)"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                /** @description An operation (`users.reveal`) or an event type. */
                action?: string;
                actor?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description At or after this time. */
                from?: string;
                /** @description `event`: something happened. `command`: a call that changes, done or refused. `read`: personal fields were read. */
                kind?: "event" | "command" | "read";
                /** @description Items a page, 1 to 100. */
                limit?: number;
                resourceId?: string;
                resourceType?: string;
                /** @description Before this time. */
                to?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "aud_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "sequence": 1,
                     *           "actor": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "kind": "read",
                     *           "action": "users.reveal",
                     *           "resource": {
                     *             "type": "user",
                     *             "id": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9"
                     *           },
                     *           "access": {
                     *             "requestId": "rqt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *             "outcome": "done",
                     *             "agent": "sdk",
                     *             "address": "203.0.113.7",
                     *             "addressHash": "5oW3Q0v1hUe0y0m6c3y3m2m3q2b1J8k9l0n1o2p3q4r",
                     *             "fields": [
                     *               "birthDate",
                     *               "contact.phone"
                     *             ],
                     *             "reason": "identity_verification"
                     *           },
                     *           "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "correlationId": "rqt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "payloadHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "previousHash": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "entryHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "canonical": "{\"access\":{\"agent\":\"sdk\",\"kind\":\"read\"},\"action\":\"users.reveal\"}"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "audit.export": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON value a line, streamed. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "chain",
                     *       "format": 1,
                     *       "tenantId": "ten_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "keyId": "a1b2c3d4e5f60718",
                     *       "publicKey": "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA...\n-----END PUBLIC KEY-----\n"
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["AuditExportLine"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "audit.publicKey": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keyId": "a1b2c3d4e5f60718",
                     *       "publicKey": "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA...\n-----END PUBLIC KEY-----\n"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditPublicKey"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "audit.verify": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whole, or where it breaks first and why. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "valid": true,
                     *       "entries": 1204,
                     *       "head": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "checkpoints": 3
                     *     }
                     */
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "creditors.list": {
        parameters: {
            query?: {
                /** @description `true`: those archived too. */
                archived?: "true" | "false";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of creditors, newest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "legalName": "Harbor Lending LLC",
                     *           "address": {
                     *             "line1": "1 Market Street",
                     *             "city": "Wilmington",
                     *             "state": "DE",
                     *             "postalCode": "19801",
                     *             "country": "US"
                     *           },
                     *           "type": "state_licensed_lender",
                     *           "supervisoryAgency": "Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580",
                     *           "licences": [
                     *             {
                     *               "state": "DE",
                     *               "number": "012345",
                     *               "expiresOn": "2027-12-31"
                     *             }
                     *           ],
                     *           "archivedAt": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CreditorPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "creditors.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "legalName": "Harbor Lending LLC",
                 *       "address": {
                 *         "line1": "1 Market Street",
                 *         "city": "Wilmington",
                 *         "state": "DE",
                 *         "postalCode": "19801",
                 *         "country": "US"
                 *       },
                 *       "type": "state_licensed_lender",
                 *       "supervisoryAgency": "Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580",
                 *       "licences": [
                 *         {
                 *           "state": "DE",
                 *           "number": "012345",
                 *           "expiresOn": "2027-12-31"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateCreditor"];
            };
        };
        responses: {
            /** @description The creditor. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "legalName": "Harbor Lending LLC",
                     *       "address": {
                     *         "line1": "1 Market Street",
                     *         "city": "Wilmington",
                     *         "state": "DE",
                     *         "postalCode": "19801",
                     *         "country": "US"
                     *       },
                     *       "type": "state_licensed_lender",
                     *       "supervisoryAgency": "Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580",
                     *       "licences": [
                     *         {
                     *           "state": "DE",
                     *           "number": "012345",
                     *           "expiresOn": "2027-12-31"
                     *         }
                     *       ],
                     *       "archivedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Creditor"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "creditors.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                creditorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The creditor. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "legalName": "Harbor Lending LLC",
                     *       "address": {
                     *         "line1": "1 Market Street",
                     *         "city": "Wilmington",
                     *         "state": "DE",
                     *         "postalCode": "19801",
                     *         "country": "US"
                     *       },
                     *       "type": "state_licensed_lender",
                     *       "supervisoryAgency": "Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580",
                     *       "licences": [
                     *         {
                     *           "state": "DE",
                     *           "number": "012345",
                     *           "expiresOn": "2027-12-31"
                     *         }
                     *       ],
                     *       "archivedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Creditor"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "creditors.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                creditorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "licences": [
                 *         {
                 *           "state": "DE",
                 *           "number": "012345",
                 *           "expiresOn": "2027-12-31"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCreditor"];
            };
        };
        responses: {
            /** @description The creditor as it now stands. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "legalName": "Harbor Lending LLC",
                     *       "address": {
                     *         "line1": "1 Market Street",
                     *         "city": "Wilmington",
                     *         "state": "DE",
                     *         "postalCode": "19801",
                     *         "country": "US"
                     *       },
                     *       "type": "state_licensed_lender",
                     *       "supervisoryAgency": "Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580",
                     *       "licences": [
                     *         {
                     *           "state": "DE",
                     *           "number": "012345",
                     *           "expiresOn": "2027-12-31"
                     *         }
                     *       ],
                     *       "archivedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Creditor"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "creditors.archive": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                creditorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The creditor, archived. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "legalName": "Harbor Lending LLC",
                     *       "address": {
                     *         "line1": "1 Market Street",
                     *         "city": "Wilmington",
                     *         "state": "DE",
                     *         "postalCode": "19801",
                     *         "country": "US"
                     *       },
                     *       "type": "state_licensed_lender",
                     *       "supervisoryAgency": "Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580",
                     *       "licences": [
                     *         {
                     *           "state": "DE",
                     *           "number": "012345",
                     *           "expiresOn": "2027-12-31"
                     *         }
                     *       ],
                     *       "archivedAt": "2026-11-22T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Creditor"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "deadLetters.list": {
        parameters: {
            query?: {
                /** @description Who could not handle the event. */
                consumer?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                /** @description `failed`: kept failing. `waiting`: a later event of the same aggregate, queued behind it. */
                state?: "failed" | "waiting";
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dead letters. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "consumer": "notifications",
                     *           "state": "failed",
                     *           "attempts": 5,
                     *           "eventType": "ApplicationProcessed",
                     *           "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "aggregateType": "application",
                     *           "aggregateVersion": 4
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "deadLetters.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description Who could not handle the event. */
                consumer: string;
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dead letter. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "consumer": "notifications",
                     *       "state": "failed",
                     *       "attempts": 5,
                     *       "eventType": "ApplicationProcessed",
                     *       "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "aggregateType": "application",
                     *       "aggregateVersion": 4,
                     *       "error": "Error: webhook endpoint has no secret",
                     *       "payload": {
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetterDetail"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "deadLetters.discard": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description Who could not handle the event. */
                consumer: string;
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReleaseDeadLetter"];
            };
        };
        responses: {
            /** @description What was released, and what still waits. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "replayed": 3,
                     *       "remaining": 0,
                     *       "failedEventId": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetterRelease"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "deadLetters.replay": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description Who could not handle the event. */
                consumer: string;
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReleaseDeadLetter"];
            };
        };
        responses: {
            /** @description What was released, and what still waits. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "replayed": 3,
                     *       "remaining": 0,
                     *       "failedEventId": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetterRelease"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "flags.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every flag that was ever set, by name. What is not here is off. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "name": "instant-decision",
                     *           "mode": "test",
                     *           "percentage": 12.5,
                     *           "version": 3,
                     *           "updatedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["FlagPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "flags.set": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                flag: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "percentage": 12.5
                 *     }
                 */
                "application/json": components["schemas"]["SetFlag"];
            };
        };
        responses: {
            /** @description The flag. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "instant-decision",
                     *       "mode": "test",
                     *       "percentage": 12.5,
                     *       "version": 3,
                     *       "updatedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Flag"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "members.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members, newest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "email": "grace@test.invalid",
                     *           "roles": [
                     *             "user",
                     *             "admin"
                     *           ],
                     *           "invitedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "removedAt": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "members.invite": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "grace@test.invalid",
                 *       "roles": [
                 *         "user",
                 *         "admin"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InviteMember"];
            };
        };
        responses: {
            /** @description The member. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "email": "grace@test.invalid",
                     *       "roles": [
                     *         "user",
                     *         "admin"
                     *       ],
                     *       "invitedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "removedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "members.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "email": "grace@test.invalid",
                     *       "roles": [
                     *         "user",
                     *         "admin"
                     *       ],
                     *       "invitedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "removedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "members.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         "user"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateMember"];
            };
        };
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "email": "grace@test.invalid",
                     *       "roles": [
                     *         "user"
                     *       ],
                     *       "invitedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "removedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "members.createKey": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "laptop"
                 *     }
                 */
                "application/json": components["schemas"]["CreateMemberKey"];
            };
        };
        responses: {
            /** @description The key, with its secret. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "laptop",
                     *       "kind": "secret",
                     *       "prefix": "cp_test_sk_",
                     *       "lastFour": "9fQ2",
                     *       "roles": [
                     *         "user",
                     *         "service"
                     *       ],
                     *       "scopes": [],
                     *       "memberId": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "allowedAddresses": [],
                     *       "expiresAt": "2027-11-22T09:30:00.000Z",
                     *       "revokedAt": null,
                     *       "lastUsedAt": "2026-11-22T10:02:00.000Z",
                     *       "replaces": null,
                     *       "replacedBy": null,
                     *       "createdBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "secret": "cp_test_sk_(32 characters and a checksum)"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "members.remove": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, removed. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "email": "grace@test.invalid",
                     *       "roles": [
                     *         "user",
                     *         "admin"
                     *       ],
                     *       "invitedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "removedAt": "2026-11-22T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "settings.get": {
        parameters: {
            query?: {
                /** @description A product (`prd_`) or a consumer (`key_`, `mem_`). Without it: the tenant as a whole. */
                subjectId?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings in force, defaults filled in; and those that wait for their hour. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "test",
                     *       "subjectId": null,
                     *       "version": 1,
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "rateLimitPerMinute": 100,
                     *       "rateLimitPerHour": 10000,
                     *       "offerValidityDays": 14,
                     *       "duplicateWindowDays": 30,
                     *       "decisionDeadlineDays": 30,
                     *       "checkDeadlineMinutes": 15,
                     *       "minimumApplicantAgeYears": 18,
                     *       "operatorEmail": null,
                     *       "scheduled": []
                     *     }
                     */
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "settings.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "offerValidityDays": 14
                 *     }
                 */
                "application/json": components["schemas"]["UpdateSettings"];
            };
        };
        responses: {
            /** @description The settings now in force. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "test",
                     *       "subjectId": null,
                     *       "version": 1,
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "rateLimitPerMinute": 100,
                     *       "rateLimitPerHour": 10000,
                     *       "offerValidityDays": 14,
                     *       "duplicateWindowDays": 30,
                     *       "decisionDeadlineDays": 30,
                     *       "checkDeadlineMinutes": 15,
                     *       "minimumApplicantAgeYears": 18,
                     *       "operatorEmail": null,
                     *       "scheduled": []
                     *     }
                     */
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "settings.history": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                /** @description A product (`prd_`) or a consumer (`key_`, `mem_`). Without it: the tenant as a whole. */
                subjectId?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who changed what, and when; newest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "changedAt": "2026-11-22T09:30:00.000Z",
                     *           "changedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "approvedBy": null,
                     *           "proposalId": null,
                     *           "subjectId": null,
                     *           "changes": [
                     *             {
                     *               "setting": "offerValidityDays",
                     *               "from": 30,
                     *               "to": 14
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsChangePage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "settingsProposals.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                status?: "proposed" | "scheduled" | "applied" | "rejected" | "expired";
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of proposals, newest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "spr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "live",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "status": "proposed",
                     *           "changes": {
                     *             "offerValidityDays": 14
                     *           },
                     *           "subjectId": null,
                     *           "effectiveAt": "2026-12-01T00:00:00.000Z",
                     *           "expiresAt": "2026-11-29T09:30:00.000Z",
                     *           "proposedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decidedBy": null,
                     *           "decidedAt": null,
                     *           "settingsVersion": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsProposalPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "settingsProposals.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "changes": {
                 *         "offerValidityDays": 14
                 *       },
                 *       "effectiveAt": "2026-12-01T00:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeSettings"];
            };
        };
        responses: {
            /** @description The proposal. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "spr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "live",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "status": "proposed",
                     *       "changes": {
                     *         "offerValidityDays": 14
                     *       },
                     *       "subjectId": null,
                     *       "effectiveAt": "2026-12-01T00:00:00.000Z",
                     *       "expiresAt": "2026-11-29T09:30:00.000Z",
                     *       "proposedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decidedBy": null,
                     *       "decidedAt": null,
                     *       "settingsVersion": null
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsProposal"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "settingsProposals.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "spr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "live",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "status": "proposed",
                     *       "changes": {
                     *         "offerValidityDays": 14
                     *       },
                     *       "subjectId": null,
                     *       "effectiveAt": "2026-12-01T00:00:00.000Z",
                     *       "expiresAt": "2026-11-29T09:30:00.000Z",
                     *       "proposedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decidedBy": null,
                     *       "decidedAt": null,
                     *       "settingsVersion": null
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsProposal"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "settingsProposals.approve": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal, applied or scheduled. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "spr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "live",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "status": "scheduled",
                     *       "changes": {
                     *         "offerValidityDays": 14
                     *       },
                     *       "subjectId": null,
                     *       "effectiveAt": "2026-12-01T00:00:00.000Z",
                     *       "expiresAt": "2026-11-29T09:30:00.000Z",
                     *       "proposedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decidedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8ra",
                     *       "decidedAt": "2026-11-22T10:00:00.000Z",
                     *       "settingsVersion": null
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsProposal"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "settingsProposals.reject": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal, rejected. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "spr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "live",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "status": "rejected",
                     *       "changes": {
                     *         "offerValidityDays": 14
                     *       },
                     *       "subjectId": null,
                     *       "effectiveAt": "2026-12-01T00:00:00.000Z",
                     *       "expiresAt": "2026-11-29T09:30:00.000Z",
                     *       "proposedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decidedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8ra",
                     *       "decidedAt": "2026-11-22T10:00:00.000Z",
                     *       "settingsVersion": null
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsProposal"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "analytics.decisions": {
        parameters: {
            query?: {
                /** @description First day, UTC. Default: 29 days before `to`. */
                from?: string;
                /** @description What a row is of: one of `day`, `week` (from Monday) and `month`, and `product`, and `policy` (with its version), in any combination with commas between. Default: `day`. */
                groupBy?: string;
                /** @description Only this policy, all versions. */
                policyId?: string;
                /** @description Only this product. */
                productId?: string;
                /** @description Last day, UTC, counted too. Default: today. */
                to?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report; periods without decisions have a row of zeros. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-22",
                     *       "to": "2026-11-22",
                     *       "groupBy": [
                     *         "day"
                     *       ],
                     *       "data": [
                     *         {
                     *           "period": "2026-11-22",
                     *           "productId": null,
                     *           "policyId": null,
                     *           "policyVersion": null,
                     *           "decisions": 39,
                     *           "outcomes": {
                     *             "approved": 22,
                     *             "counteroffered": 5,
                     *             "declined": 9,
                     *             "referred": 2,
                     *             "actionRequired": 1
                     *           },
                     *           "approvalRate": 0.6111
                     *         }
                     *       ],
                     *       "total": {
                     *         "decisions": 39,
                     *         "outcomes": {
                     *           "approved": 22,
                     *           "counteroffered": 5,
                     *           "declined": 9,
                     *           "referred": 2,
                     *           "actionRequired": 1
                     *         },
                     *         "approvalRate": 0.6111
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DecisionReport"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "analytics.funnel": {
        parameters: {
            query?: {
                /** @description First day, UTC. Default: 29 days before `to`. */
                from?: string;
                /** @description What a row is of: one of `day`, `week` (from Monday) and `month`, and `product`, and `policy` (with its version), in any combination with commas between. Default: `day`. */
                groupBy?: string;
                /** @description Only this policy, all versions. */
                policyId?: string;
                /** @description Only this product. */
                productId?: string;
                /** @description Last day, UTC, counted too. Default: today. */
                to?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report; periods without applications have a row of zeros. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-22",
                     *       "to": "2026-11-22",
                     *       "groupBy": [
                     *         "day"
                     *       ],
                     *       "data": [
                     *         {
                     *           "period": "2026-11-22",
                     *           "productId": null,
                     *           "policyId": null,
                     *           "policyVersion": null,
                     *           "submitted": 40,
                     *           "checked": 39,
                     *           "decided": 39,
                     *           "outcomes": {
                     *             "approved": 22,
                     *             "counteroffered": 5,
                     *             "declined": 9,
                     *             "referred": 2,
                     *             "actionRequired": 1
                     *           },
                     *           "offered": 27,
                     *           "accepted": 18,
                     *           "expired": 3,
                     *           "incomplete": 1,
                     *           "withdrawn": 1,
                     *           "acceptanceRate": 0.6667
                     *         }
                     *       ],
                     *       "total": {
                     *         "submitted": 40,
                     *         "checked": 39,
                     *         "decided": 39,
                     *         "outcomes": {
                     *           "approved": 22,
                     *           "counteroffered": 5,
                     *           "declined": 9,
                     *           "referred": 2,
                     *           "actionRequired": 1
                     *         },
                     *         "offered": 27,
                     *         "accepted": 18,
                     *         "expired": 3,
                     *         "incomplete": 1,
                     *         "withdrawn": 1,
                     *         "acceptanceRate": 0.6667
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FunnelReport"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "analytics.providers": {
        parameters: {
            query?: {
                /** @description First day, UTC. Default: 29 days before `to`. */
                from?: string;
                /** @description What a row is of: one of `day`, `week` (from Monday) and `month`, and `product`, and `policy` (with its version), in any combination with commas between. Default: `day`. */
                groupBy?: string;
                /** @description Only this policy, all versions. */
                policyId?: string;
                /** @description Only this product. */
                productId?: string;
                /** @description Last day, UTC, counted too. Default: today. */
                to?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report; periods without calls have a row of zeros. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-22",
                     *       "to": "2026-11-22",
                     *       "groupBy": [
                     *         "day"
                     *       ],
                     *       "data": [
                     *         {
                     *           "period": "2026-11-22",
                     *           "productId": null,
                     *           "policyId": null,
                     *           "policyVersion": null,
                     *           "calls": 38,
                     *           "receivedRate": 0.9737,
                     *           "costMinor": 1850,
                     *           "meanMs": 71,
                     *           "p50Ms": 71,
                     *           "p95Ms": 90,
                     *           "costCurrency": "USD",
                     *           "providers": [
                     *             {
                     *               "provider": "sandbox-bureau",
                     *               "kind": "bureau",
                     *               "calls": 38,
                     *               "receivedRate": 0.9737,
                     *               "costMinor": 1850,
                     *               "meanMs": 71,
                     *               "p50Ms": 71,
                     *               "p95Ms": 90,
                     *               "outcomes": [
                     *                 {
                     *                   "outcome": "received",
                     *                   "calls": 37,
                     *                   "costMinor": 1850
                     *                 },
                     *                 {
                     *                   "outcome": "unavailable",
                     *                   "calls": 1,
                     *                   "costMinor": 0
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": {
                     *         "calls": 38,
                     *         "receivedRate": 0.9737,
                     *         "costMinor": 1850,
                     *         "meanMs": 71,
                     *         "p50Ms": 71,
                     *         "p95Ms": 90,
                     *         "costCurrency": "USD",
                     *         "providers": [
                     *           {
                     *             "provider": "sandbox-bureau",
                     *             "kind": "bureau",
                     *             "calls": 38,
                     *             "receivedRate": 0.9737,
                     *             "costMinor": 1850,
                     *             "meanMs": 71,
                     *             "p50Ms": 71,
                     *             "p95Ms": 90,
                     *             "outcomes": [
                     *               {
                     *                 "outcome": "received",
                     *                 "calls": 37,
                     *                 "costMinor": 1850
                     *               },
                     *               {
                     *                 "outcome": "unavailable",
                     *                 "calls": 1,
                     *                 "costMinor": 0
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderReport"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "analytics.timeToDecision": {
        parameters: {
            query?: {
                /** @description First day, UTC. Default: 29 days before `to`. */
                from?: string;
                /** @description What a row is of: one of `day`, `week` (from Monday) and `month`, and `product`, and `policy` (with its version), in any combination with commas between. Default: `day`. */
                groupBy?: string;
                /** @description Only this policy, all versions. */
                policyId?: string;
                /** @description Only this product. */
                productId?: string;
                /** @description Last day, UTC, counted too. Default: today. */
                to?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report; periods without decisions have a row of zeros. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-22",
                     *       "to": "2026-11-22",
                     *       "groupBy": [
                     *         "day"
                     *       ],
                     *       "data": [
                     *         {
                     *           "period": "2026-11-22",
                     *           "productId": null,
                     *           "policyId": null,
                     *           "policyVersion": null,
                     *           "decisions": 39,
                     *           "meanMs": 193,
                     *           "p50Ms": 180,
                     *           "p90Ms": 250,
                     *           "p95Ms": 250,
                     *           "p99Ms": 315,
                     *           "histogram": [
                     *             {
                     *               "upToMs": 160,
                     *               "count": 11
                     *             },
                     *             {
                     *               "upToMs": 180,
                     *               "count": 15
                     *             },
                     *             {
                     *               "upToMs": 250,
                     *               "count": 12
                     *             },
                     *             {
                     *               "upToMs": 315,
                     *               "count": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": {
                     *         "decisions": 39,
                     *         "meanMs": 193,
                     *         "p50Ms": 180,
                     *         "p90Ms": 250,
                     *         "p95Ms": 250,
                     *         "p99Ms": 315,
                     *         "histogram": [
                     *           {
                     *             "upToMs": 160,
                     *             "count": 11
                     *           },
                     *           {
                     *             "upToMs": 180,
                     *             "count": 15
                     *           },
                     *           {
                     *             "upToMs": 250,
                     *             "count": 12
                     *           },
                     *           {
                     *             "upToMs": 315,
                     *             "count": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TimeToDecisionReport"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.list": {
        parameters: {
            query?: {
                /** @description Created at this time or after it. */
                createdAfter?: string;
                /** @description Created before this time. */
                createdBefore?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The lender's own key, unique per tenant and mode. */
                externalId?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                productId?: string;
                /** @description One or several: `status=approved&status=accepted`. Open enum. */
                status?: ("draft" | "submitted" | "processing" | "approved" | "declined" | "counteroffered" | "referred" | "action_required" | "incomplete" | "accepted" | "expired" | "withdrawn") | ("draft" | "submitted" | "processing" | "approved" | "declined" | "counteroffered" | "referred" | "action_required" | "incomplete" | "accepted" | "expired" | "withdrawn")[];
                /** @description Any of the parties: primary, co-applicant, ... */
                userId?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "status": "counteroffered",
                     *           "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "productVersion": 1,
                     *           "parties": [
                     *             {
                     *               "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *               "role": "primary",
                     *               "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *               "userVersion": 1
                     *             }
                     *           ],
                     *           "requestedAmount": 2000000,
                     *           "currency": "USD",
                     *           "requestedTermMonths": 36,
                     *           "purpose": "debt_consolidation",
                     *           "providers": [],
                     *           "externalId": "loan-4711",
                     *           "metadata": {},
                     *           "testClockId": null,
                     *           "decision": {
                     *             "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *             "sequence": 1,
                     *             "outcome": "counteroffered",
                     *             "reasons": [
                     *               {
                     *                 "code": "R12",
                     *                 "text": "Income insufficient for amount of credit requested"
                     *               }
                     *             ],
                     *             "policyId": "personal-loan",
                     *             "policyVersion": 1,
                     *             "decidedBy": "system",
                     *             "supersedes": null,
                     *             "createdAt": "2026-11-22T09:30:00.000Z"
                     *           },
                     *           "offers": [
                     *             {
                     *               "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *               "mode": "test",
                     *               "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *               "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *               "status": "open",
                     *               "amount": 1200000,
                     *               "currency": "USD",
                     *               "termMonths": 48,
                     *               "apr": "17.90",
                     *               "annualRateBps": 1790,
                     *               "payment": 35187,
                     *               "totalOfPayments": 1688997,
                     *               "financeCharge": 488997,
                     *               "disclosure": {
                     *                 "apr": "17.90",
                     *                 "mapr": "17.90",
                     *                 "financeCharge": 488997,
                     *                 "amountFinanced": 1200000,
                     *                 "totalOfPayments": 1688997,
                     *                 "paymentSchedule": [
                     *                   {
                     *                     "payments": 47,
                     *                     "amount": 35187,
                     *                     "every": "month",
                     *                     "firstNumber": 1
                     *                   },
                     *                   {
                     *                     "payments": 1,
                     *                     "amount": 35208,
                     *                     "every": "month",
                     *                     "firstNumber": 48
                     *                   }
                     *                 ]
                     *               },
                     *               "expiresAt": "2026-12-22T09:30:00.000Z",
                     *               "createdAt": "2026-11-22T09:30:00.000Z"
                     *             }
                     *           ],
                     *           "requirements": [],
                     *           "decideBy": "2026-12-22T09:30:00.000Z",
                     *           "version": 6,
                     *           "completedAt": null,
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer within N seconds, at most 30, with the outcome if it is there by then (RFC 7240).
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parties": [
                 *         {
                 *           "role": "primary",
                 *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9"
                 *         }
                 *       ],
                 *       "requestedAmount": 2000000,
                 *       "currency": "USD",
                 *       "requestedTermMonths": 36,
                 *       "purpose": "debt_consolidation",
                 *       "externalId": "loan-4711"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitApplication"];
            };
        };
        responses: {
            /** @description The application. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "counteroffered",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "productVersion": 1,
                     *       "parties": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1
                     *         }
                     *       ],
                     *       "requestedAmount": 2000000,
                     *       "currency": "USD",
                     *       "requestedTermMonths": 36,
                     *       "purpose": "debt_consolidation",
                     *       "providers": [],
                     *       "externalId": "loan-4711",
                     *       "metadata": {},
                     *       "testClockId": null,
                     *       "decision": {
                     *         "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 1,
                     *         "outcome": "counteroffered",
                     *         "reasons": [
                     *           {
                     *             "code": "R12",
                     *             "text": "Income insufficient for amount of credit requested"
                     *           }
                     *         ],
                     *         "policyId": "personal-loan",
                     *         "policyVersion": 1,
                     *         "decidedBy": "system",
                     *         "supersedes": null,
                     *         "createdAt": "2026-11-22T09:30:00.000Z"
                     *       },
                     *       "offers": [
                     *         {
                     *           "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "status": "open",
                     *           "amount": 1200000,
                     *           "currency": "USD",
                     *           "termMonths": 48,
                     *           "apr": "17.90",
                     *           "annualRateBps": 1790,
                     *           "payment": 35187,
                     *           "totalOfPayments": 1688997,
                     *           "financeCharge": 488997,
                     *           "disclosure": {
                     *             "apr": "17.90",
                     *             "mapr": "17.90",
                     *             "financeCharge": 488997,
                     *             "amountFinanced": 1200000,
                     *             "totalOfPayments": 1688997,
                     *             "paymentSchedule": [
                     *               {
                     *                 "payments": 47,
                     *                 "amount": 35187,
                     *                 "every": "month",
                     *                 "firstNumber": 1
                     *               },
                     *               {
                     *                 "payments": 1,
                     *                 "amount": 35208,
                     *                 "every": "month",
                     *                 "firstNumber": 48
                     *               }
                     *             ]
                     *           },
                     *           "expiresAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "requirements": [],
                     *       "decideBy": "2026-12-22T09:30:00.000Z",
                     *       "version": 6,
                     *       "completedAt": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-duplicate_application-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.consent_required-idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "counteroffered",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "productVersion": 1,
                     *       "parties": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1
                     *         }
                     *       ],
                     *       "requestedAmount": 2000000,
                     *       "currency": "USD",
                     *       "requestedTermMonths": 36,
                     *       "purpose": "debt_consolidation",
                     *       "providers": [],
                     *       "externalId": "loan-4711",
                     *       "metadata": {},
                     *       "testClockId": null,
                     *       "decision": {
                     *         "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 1,
                     *         "outcome": "counteroffered",
                     *         "reasons": [
                     *           {
                     *             "code": "R12",
                     *             "text": "Income insufficient for amount of credit requested"
                     *           }
                     *         ],
                     *         "policyId": "personal-loan",
                     *         "policyVersion": 1,
                     *         "decidedBy": "system",
                     *         "supersedes": null,
                     *         "createdAt": "2026-11-22T09:30:00.000Z"
                     *       },
                     *       "offers": [
                     *         {
                     *           "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "status": "open",
                     *           "amount": 1200000,
                     *           "currency": "USD",
                     *           "termMonths": 48,
                     *           "apr": "17.90",
                     *           "annualRateBps": 1790,
                     *           "payment": 35187,
                     *           "totalOfPayments": 1688997,
                     *           "financeCharge": 488997,
                     *           "disclosure": {
                     *             "apr": "17.90",
                     *             "mapr": "17.90",
                     *             "financeCharge": 488997,
                     *             "amountFinanced": 1200000,
                     *             "totalOfPayments": 1688997,
                     *             "paymentSchedule": [
                     *               {
                     *                 "payments": 47,
                     *                 "amount": 35187,
                     *                 "every": "month",
                     *                 "firstNumber": 1
                     *               },
                     *               {
                     *                 "payments": 1,
                     *                 "amount": 35208,
                     *                 "every": "month",
                     *                 "firstNumber": 48
                     *               }
                     *             ]
                     *           },
                     *           "expiresAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "requirements": [],
                     *       "decideBy": "2026-12-22T09:30:00.000Z",
                     *       "version": 6,
                     *       "completedAt": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.decisions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "sequence": 1,
                     *           "outcome": "counteroffered",
                     *           "reasons": [
                     *             {
                     *               "code": "R12",
                     *               "text": "Income insufficient for amount of credit requested"
                     *             }
                     *           ],
                     *           "policyId": "personal-loan",
                     *           "policyVersion": 1,
                     *           "decidedBy": "system",
                     *           "supersedes": null,
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DecisionList"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.decide": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "counteroffered",
                 *       "reasonCodes": [
                 *         "R12"
                 *       ],
                 *       "offers": [
                 *         {
                 *           "amount": 1200000,
                 *           "termMonths": 48,
                 *           "annualRateBps": 1790
                 *         }
                 *       ],
                 *       "expectedVersion": 6
                 *     }
                 */
                "application/json": components["schemas"]["DecideApplication"];
            };
        };
        responses: {
            /** @description The application, decided. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "counteroffered",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "productVersion": 1,
                     *       "parties": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1
                     *         }
                     *       ],
                     *       "requestedAmount": 2000000,
                     *       "currency": "USD",
                     *       "requestedTermMonths": 36,
                     *       "purpose": "debt_consolidation",
                     *       "providers": [],
                     *       "externalId": "loan-4711",
                     *       "metadata": {},
                     *       "testClockId": null,
                     *       "decision": {
                     *         "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 1,
                     *         "outcome": "counteroffered",
                     *         "reasons": [
                     *           {
                     *             "code": "R12",
                     *             "text": "Income insufficient for amount of credit requested"
                     *           }
                     *         ],
                     *         "policyId": "personal-loan",
                     *         "policyVersion": 1,
                     *         "decidedBy": "system",
                     *         "supersedes": null,
                     *         "createdAt": "2026-11-22T09:30:00.000Z"
                     *       },
                     *       "offers": [
                     *         {
                     *           "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "status": "open",
                     *           "amount": 1200000,
                     *           "currency": "USD",
                     *           "termMonths": 48,
                     *           "apr": "17.90",
                     *           "annualRateBps": 1790,
                     *           "payment": 35187,
                     *           "totalOfPayments": 1688997,
                     *           "financeCharge": 488997,
                     *           "disclosure": {
                     *             "apr": "17.90",
                     *             "mapr": "17.90",
                     *             "financeCharge": 488997,
                     *             "amountFinanced": 1200000,
                     *             "totalOfPayments": 1688997,
                     *             "paymentSchedule": [
                     *               {
                     *                 "payments": 47,
                     *                 "amount": 35187,
                     *                 "every": "month",
                     *                 "firstNumber": 1
                     *               },
                     *               {
                     *                 "payments": 1,
                     *                 "amount": 35208,
                     *                 "every": "month",
                     *                 "firstNumber": 48
                     *               }
                     *             ]
                     *           },
                     *           "expiresAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "requirements": [],
                     *       "decideBy": "2026-12-22T09:30:00.000Z",
                     *       "version": 6,
                     *       "completedAt": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.decision": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "sequence": 1,
                     *       "outcome": "counteroffered",
                     *       "reasons": [
                     *         {
                     *           "code": "R12",
                     *           "text": "Income insufficient for amount of credit requested"
                     *         }
                     *       ],
                     *       "policyId": "personal-loan",
                     *       "policyVersion": 1,
                     *       "decidedBy": "system",
                     *       "supersedes": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.correctDecision": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCodes": [
                 *         "R12"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CorrectDecision"];
            };
        };
        responses: {
            /** @description The application with the corrected decision. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "counteroffered",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "productVersion": 1,
                     *       "parties": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1
                     *         }
                     *       ],
                     *       "requestedAmount": 2000000,
                     *       "currency": "USD",
                     *       "requestedTermMonths": 36,
                     *       "purpose": "debt_consolidation",
                     *       "providers": [],
                     *       "externalId": "loan-4711",
                     *       "metadata": {},
                     *       "testClockId": null,
                     *       "decision": {
                     *         "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 1,
                     *         "outcome": "counteroffered",
                     *         "reasons": [
                     *           {
                     *             "code": "R12",
                     *             "text": "Income insufficient for amount of credit requested"
                     *           }
                     *         ],
                     *         "policyId": "personal-loan",
                     *         "policyVersion": 1,
                     *         "decidedBy": "system",
                     *         "supersedes": null,
                     *         "createdAt": "2026-11-22T09:30:00.000Z"
                     *       },
                     *       "offers": [
                     *         {
                     *           "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "status": "open",
                     *           "amount": 1200000,
                     *           "currency": "USD",
                     *           "termMonths": 48,
                     *           "apr": "17.90",
                     *           "annualRateBps": 1790,
                     *           "payment": 35187,
                     *           "totalOfPayments": 1688997,
                     *           "financeCharge": 488997,
                     *           "disclosure": {
                     *             "apr": "17.90",
                     *             "mapr": "17.90",
                     *             "financeCharge": 488997,
                     *             "amountFinanced": 1200000,
                     *             "totalOfPayments": 1688997,
                     *             "paymentSchedule": [
                     *               {
                     *                 "payments": 47,
                     *                 "amount": 35187,
                     *                 "every": "month",
                     *                 "firstNumber": 1
                     *               },
                     *               {
                     *                 "payments": 1,
                     *                 "amount": 35208,
                     *                 "every": "month",
                     *                 "firstNumber": 48
                     *               }
                     *             ]
                     *           },
                     *           "expiresAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "requirements": [],
                     *       "decideBy": "2026-12-22T09:30:00.000Z",
                     *       "version": 6,
                     *       "completedAt": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.reopen": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "new_information"
                 *     }
                 */
                "application/json": components["schemas"]["ReopenApplication"];
            };
        };
        responses: {
            /** @description The application, processing. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "processing",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "productVersion": 1,
                     *       "parties": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1
                     *         }
                     *       ],
                     *       "requestedAmount": 2000000,
                     *       "currency": "USD",
                     *       "requestedTermMonths": 36,
                     *       "purpose": "debt_consolidation",
                     *       "providers": [],
                     *       "externalId": "loan-4711",
                     *       "metadata": {},
                     *       "testClockId": null,
                     *       "decision": {
                     *         "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 1,
                     *         "outcome": "counteroffered",
                     *         "reasons": [
                     *           {
                     *             "code": "R12",
                     *             "text": "Income insufficient for amount of credit requested"
                     *           }
                     *         ],
                     *         "policyId": "personal-loan",
                     *         "policyVersion": 1,
                     *         "decidedBy": "system",
                     *         "supersedes": null,
                     *         "createdAt": "2026-11-22T09:30:00.000Z"
                     *       },
                     *       "offers": [
                     *         {
                     *           "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "status": "expired",
                     *           "amount": 1200000,
                     *           "currency": "USD",
                     *           "termMonths": 48,
                     *           "apr": "17.90",
                     *           "annualRateBps": 1790,
                     *           "payment": 35187,
                     *           "totalOfPayments": 1688997,
                     *           "financeCharge": 488997,
                     *           "disclosure": {
                     *             "apr": "17.90",
                     *             "mapr": "17.90",
                     *             "financeCharge": 488997,
                     *             "amountFinanced": 1200000,
                     *             "totalOfPayments": 1688997,
                     *             "paymentSchedule": [
                     *               {
                     *                 "payments": 47,
                     *                 "amount": 35187,
                     *                 "every": "month",
                     *                 "firstNumber": 1
                     *               },
                     *               {
                     *                 "payments": 1,
                     *                 "amount": 35208,
                     *                 "every": "month",
                     *                 "firstNumber": 48
                     *               }
                     *             ]
                     *           },
                     *           "expiresAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "requirements": [],
                     *       "decideBy": "2026-12-22T09:30:00.000Z",
                     *       "version": 6,
                     *       "completedAt": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.requirements": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "req_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "kind": "identity_document",
                     *           "partyId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "status": "open",
                     *           "dueAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RequirementList"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.satisfyRequirement": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
                requirementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "processing",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "productVersion": 1,
                     *       "parties": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1
                     *         }
                     *       ],
                     *       "requestedAmount": 2000000,
                     *       "currency": "USD",
                     *       "requestedTermMonths": 36,
                     *       "purpose": "debt_consolidation",
                     *       "providers": [],
                     *       "externalId": "loan-4711",
                     *       "metadata": {},
                     *       "testClockId": null,
                     *       "decision": {
                     *         "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 1,
                     *         "outcome": "counteroffered",
                     *         "reasons": [
                     *           {
                     *             "code": "R12",
                     *             "text": "Income insufficient for amount of credit requested"
                     *           }
                     *         ],
                     *         "policyId": "personal-loan",
                     *         "policyVersion": 1,
                     *         "decidedBy": "system",
                     *         "supersedes": null,
                     *         "createdAt": "2026-11-22T09:30:00.000Z"
                     *       },
                     *       "offers": [
                     *         {
                     *           "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "status": "expired",
                     *           "amount": 1200000,
                     *           "currency": "USD",
                     *           "termMonths": 48,
                     *           "apr": "17.90",
                     *           "annualRateBps": 1790,
                     *           "payment": 35187,
                     *           "totalOfPayments": 1688997,
                     *           "financeCharge": 488997,
                     *           "disclosure": {
                     *             "apr": "17.90",
                     *             "mapr": "17.90",
                     *             "financeCharge": 488997,
                     *             "amountFinanced": 1200000,
                     *             "totalOfPayments": 1688997,
                     *             "paymentSchedule": [
                     *               {
                     *                 "payments": 47,
                     *                 "amount": 35187,
                     *                 "every": "month",
                     *                 "firstNumber": 1
                     *               },
                     *               {
                     *                 "payments": 1,
                     *                 "amount": 35208,
                     *                 "every": "month",
                     *                 "firstNumber": 48
                     *               }
                     *             ]
                     *           },
                     *           "expiresAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "requirements": [],
                     *       "decideBy": "2026-12-22T09:30:00.000Z",
                     *       "version": 6,
                     *       "completedAt": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.waiveRequirement": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
                requirementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "verified_otherwise"
                 *     }
                 */
                "application/json": components["schemas"]["WaiveRequirement"];
            };
        };
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "processing",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "productVersion": 1,
                     *       "parties": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1
                     *         }
                     *       ],
                     *       "requestedAmount": 2000000,
                     *       "currency": "USD",
                     *       "requestedTermMonths": 36,
                     *       "purpose": "debt_consolidation",
                     *       "providers": [],
                     *       "externalId": "loan-4711",
                     *       "metadata": {},
                     *       "testClockId": null,
                     *       "decision": {
                     *         "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 1,
                     *         "outcome": "counteroffered",
                     *         "reasons": [
                     *           {
                     *             "code": "R12",
                     *             "text": "Income insufficient for amount of credit requested"
                     *           }
                     *         ],
                     *         "policyId": "personal-loan",
                     *         "policyVersion": 1,
                     *         "decidedBy": "system",
                     *         "supersedes": null,
                     *         "createdAt": "2026-11-22T09:30:00.000Z"
                     *       },
                     *       "offers": [
                     *         {
                     *           "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "status": "expired",
                     *           "amount": 1200000,
                     *           "currency": "USD",
                     *           "termMonths": 48,
                     *           "apr": "17.90",
                     *           "annualRateBps": 1790,
                     *           "payment": 35187,
                     *           "totalOfPayments": 1688997,
                     *           "financeCharge": 488997,
                     *           "disclosure": {
                     *             "apr": "17.90",
                     *             "mapr": "17.90",
                     *             "financeCharge": 488997,
                     *             "amountFinanced": 1200000,
                     *             "totalOfPayments": 1688997,
                     *             "paymentSchedule": [
                     *               {
                     *                 "payments": 47,
                     *                 "amount": 35187,
                     *                 "every": "month",
                     *                 "firstNumber": 1
                     *               },
                     *               {
                     *                 "payments": 1,
                     *                 "amount": 35208,
                     *                 "every": "month",
                     *                 "firstNumber": 48
                     *               }
                     *             ]
                     *           },
                     *           "expiresAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "requirements": [],
                     *       "decideBy": "2026-12-22T09:30:00.000Z",
                     *       "version": 6,
                     *       "completedAt": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.sendBack": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "expectedVersion": 5
                 *     }
                 */
                "application/json": components["schemas"]["SendApplicationBack"];
            };
        };
        responses: {
            /** @description The application, processing. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "processing",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "productVersion": 1,
                     *       "parties": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1
                     *         }
                     *       ],
                     *       "requestedAmount": 2000000,
                     *       "currency": "USD",
                     *       "requestedTermMonths": 36,
                     *       "purpose": "debt_consolidation",
                     *       "providers": [],
                     *       "externalId": "loan-4711",
                     *       "metadata": {},
                     *       "testClockId": null,
                     *       "decision": {
                     *         "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 1,
                     *         "outcome": "counteroffered",
                     *         "reasons": [
                     *           {
                     *             "code": "R12",
                     *             "text": "Income insufficient for amount of credit requested"
                     *           }
                     *         ],
                     *         "policyId": "personal-loan",
                     *         "policyVersion": 1,
                     *         "decidedBy": "system",
                     *         "supersedes": null,
                     *         "createdAt": "2026-11-22T09:30:00.000Z"
                     *       },
                     *       "offers": [],
                     *       "requirements": [],
                     *       "decideBy": "2026-12-22T09:30:00.000Z",
                     *       "version": 6,
                     *       "completedAt": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.timeline": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "at": "2026-11-22T09:30:00.000Z",
                     *           "type": "submitted",
                     *           "text": "Application submitted: USD 20,000 over 36 months, debt consolidation."
                     *         },
                     *         {
                     *           "at": "2026-11-22T09:30:00.000Z",
                     *           "type": "counteroffered",
                     *           "text": "Decision 1: Counteroffer made."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applications.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "applicant_request"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawApplication"];
            };
        };
        responses: {
            /** @description The application, withdrawn. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "withdrawn",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "productVersion": 1,
                     *       "parties": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1
                     *         }
                     *       ],
                     *       "requestedAmount": 2000000,
                     *       "currency": "USD",
                     *       "requestedTermMonths": 36,
                     *       "purpose": "debt_consolidation",
                     *       "providers": [],
                     *       "externalId": "loan-4711",
                     *       "metadata": {},
                     *       "testClockId": null,
                     *       "decision": {
                     *         "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 1,
                     *         "outcome": "counteroffered",
                     *         "reasons": [
                     *           {
                     *             "code": "R12",
                     *             "text": "Income insufficient for amount of credit requested"
                     *           }
                     *         ],
                     *         "policyId": "personal-loan",
                     *         "policyVersion": 1,
                     *         "decidedBy": "system",
                     *         "supersedes": null,
                     *         "createdAt": "2026-11-22T09:30:00.000Z"
                     *       },
                     *       "offers": [
                     *         {
                     *           "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "status": "revoked",
                     *           "amount": 1200000,
                     *           "currency": "USD",
                     *           "termMonths": 48,
                     *           "apr": "17.90",
                     *           "annualRateBps": 1790,
                     *           "payment": 35187,
                     *           "totalOfPayments": 1688997,
                     *           "financeCharge": 488997,
                     *           "disclosure": {
                     *             "apr": "17.90",
                     *             "mapr": "17.90",
                     *             "financeCharge": 488997,
                     *             "amountFinanced": 1200000,
                     *             "totalOfPayments": 1688997,
                     *             "paymentSchedule": [
                     *               {
                     *                 "payments": 47,
                     *                 "amount": 35187,
                     *                 "every": "month",
                     *                 "firstNumber": 1
                     *               },
                     *               {
                     *                 "payments": 1,
                     *                 "amount": 35208,
                     *                 "every": "month",
                     *                 "firstNumber": 48
                     *               }
                     *             ]
                     *           },
                     *           "expiresAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "requirements": [],
                     *       "decideBy": "2026-12-22T09:30:00.000Z",
                     *       "version": 6,
                     *       "completedAt": "2026-11-22T09:30:00.000Z",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applicationDrafts.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                userId?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "status": "draft",
                     *           "version": 1,
                     *           "content": {
                     *             "requestedAmount": 2000000,
                     *             "currency": "USD",
                     *             "requestedTermMonths": 36,
                     *             "purpose": "other"
                     *           },
                     *           "problems": [
                     *             {
                     *               "pointer": "/parties",
                     *               "message": "Invalid input: expected array, received undefined"
                     *             }
                     *           ],
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDraftPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applicationDrafts.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parties": [
                 *         {
                 *           "role": "primary",
                 *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9"
                 *         }
                 *       ],
                 *       "requestedAmount": 2000000,
                 *       "currency": "USD",
                 *       "requestedTermMonths": 36,
                 *       "purpose": "debt_consolidation",
                 *       "externalId": "loan-4711"
                 *     }
                 */
                "application/json": components["schemas"]["CreateDraft"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "draft",
                     *       "version": 1,
                     *       "content": {
                     *         "requestedAmount": 2000000,
                     *         "currency": "USD",
                     *         "requestedTermMonths": 36,
                     *         "purpose": "other"
                     *       },
                     *       "problems": [
                     *         {
                     *           "pointer": "/parties",
                     *           "message": "Invalid input: expected array, received undefined"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDraft"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applicationDrafts.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "draft",
                     *       "version": 1,
                     *       "content": {
                     *         "requestedAmount": 2000000,
                     *         "currency": "USD",
                     *         "requestedTermMonths": 36,
                     *         "purpose": "other"
                     *       },
                     *       "problems": [
                     *         {
                     *           "pointer": "/parties",
                     *           "message": "Invalid input: expected array, received undefined"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDraft"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applicationDrafts.replace": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parties": [
                 *         {
                 *           "role": "primary",
                 *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9"
                 *         }
                 *       ],
                 *       "requestedAmount": 2000000,
                 *       "currency": "USD",
                 *       "requestedTermMonths": 36,
                 *       "purpose": "debt_consolidation",
                 *       "externalId": "loan-4711",
                 *       "expectedVersion": 1
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceDraft"];
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "draft",
                     *       "version": 1,
                     *       "content": {
                     *         "requestedAmount": 2000000,
                     *         "currency": "USD",
                     *         "requestedTermMonths": 36,
                     *         "purpose": "other"
                     *       },
                     *       "problems": [
                     *         {
                     *           "pointer": "/parties",
                     *           "message": "Invalid input: expected array, received undefined"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDraft"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applicationDrafts.submit": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer within N seconds, at most 30, with the outcome if it is there by then (RFC 7240).
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "allowDuplicate": false
                 *     }
                 */
                "application/json": components["schemas"]["SubmitDraft"];
            };
        };
        responses: {
            /** @description The application. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "counteroffered",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "productVersion": 1,
                     *       "parties": [
                     *         {
                     *           "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1
                     *         }
                     *       ],
                     *       "requestedAmount": 2000000,
                     *       "currency": "USD",
                     *       "requestedTermMonths": 36,
                     *       "purpose": "debt_consolidation",
                     *       "providers": [],
                     *       "externalId": "loan-4711",
                     *       "metadata": {},
                     *       "testClockId": null,
                     *       "decision": {
                     *         "id": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 1,
                     *         "outcome": "counteroffered",
                     *         "reasons": [
                     *           {
                     *             "code": "R12",
                     *             "text": "Income insufficient for amount of credit requested"
                     *           }
                     *         ],
                     *         "policyId": "personal-loan",
                     *         "policyVersion": 1,
                     *         "decidedBy": "system",
                     *         "supersedes": null,
                     *         "createdAt": "2026-11-22T09:30:00.000Z"
                     *       },
                     *       "offers": [
                     *         {
                     *           "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "status": "open",
                     *           "amount": 1200000,
                     *           "currency": "USD",
                     *           "termMonths": 48,
                     *           "apr": "17.90",
                     *           "annualRateBps": 1790,
                     *           "payment": 35187,
                     *           "totalOfPayments": 1688997,
                     *           "financeCharge": 488997,
                     *           "disclosure": {
                     *             "apr": "17.90",
                     *             "mapr": "17.90",
                     *             "financeCharge": 488997,
                     *             "amountFinanced": 1200000,
                     *             "totalOfPayments": 1688997,
                     *             "paymentSchedule": [
                     *               {
                     *                 "payments": 47,
                     *                 "amount": 35187,
                     *                 "every": "month",
                     *                 "firstNumber": 1
                     *               },
                     *               {
                     *                 "payments": 1,
                     *                 "amount": 35208,
                     *                 "every": "month",
                     *                 "firstNumber": 48
                     *               }
                     *             ]
                     *           },
                     *           "expiresAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "requirements": [],
                     *       "decideBy": "2026-12-22T09:30:00.000Z",
                     *       "version": 6,
                     *       "completedAt": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-duplicate_application-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.consent_required-idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "applicationDrafts.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft, without content. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "status": "withdrawn",
                     *       "version": 2,
                     *       "content": null,
                     *       "problems": [],
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDraft"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "cache.invalidate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CacheInvalidation"];
            };
        };
        responses: {
            /** @description Forgotten. */
            204: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "aprCalculations.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currency": "USD",
                 *       "advances": [
                 *         {
                 *           "amount": 500000,
                 *           "date": "1978-01-10"
                 *         }
                 *       ],
                 *       "payments": [
                 *         {
                 *           "amount": 23000,
                 *           "date": "1978-02-10",
                 *           "count": 24,
                 *           "every": "month"
                 *         }
                 *       ],
                 *       "disclosedApr": "9.75"
                 *     }
                 */
                "application/json": components["schemas"]["AprCalculationRequest"];
            };
        };
        responses: {
            /** @description The rate and what it was worked out from. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apr": "9.69",
                     *       "unroundedApr": "9.685708301542",
                     *       "mapr": "9.69",
                     *       "unitPeriod": "month",
                     *       "unitPeriodsPerYear": "12",
                     *       "unitPeriodRate": "0.0080714235846184",
                     *       "termBegins": "1978-01-10",
                     *       "unitPeriodsToFirstPayment": 1,
                     *       "oddFraction": "0",
                     *       "currency": "USD",
                     *       "amountFinanced": 500000,
                     *       "financeCharge": 52000,
                     *       "totalOfPayments": 552000,
                     *       "regularity": "regular",
                     *       "tolerance": "0.125",
                     *       "disclosed": {
                     *         "apr": "9.75",
                     *         "difference": "0.064292",
                     *         "withinTolerance": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AprCalculation"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "complianceCases.list": {
        parameters: {
            query?: {
                applicationId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                status?: "open" | "cleared" | "confirmed";
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases, newest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "cas_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "status": "open",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "partyId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1,
                     *           "algorithm": "creditplane-screening@1",
                     *           "threshold": 0.81,
                     *           "hit": {
                     *             "list": "sandbox",
                     *             "listVersion": "1",
                     *             "entryId": "SBX-0001",
                     *             "entryHash": "3f1c0a5e9d7b42c86f0e1d2c3b4a5968",
                     *             "listedName": "SANDOVAR, Viktor",
                     *             "primaryName": "SANDOVAR, Viktor",
                     *             "weakAlias": false,
                     *             "type": "person",
                     *             "programs": [],
                     *             "birthDates": [
                     *               "1968-03-14"
                     *             ],
                     *             "matchedOn": "name_and_birth_date",
                     *             "score": 0.988,
                     *             "nameScore": 0.97,
                     *             "birthDate": "same",
                     *             "words": [
                     *               {
                     *                 "asked": "viktor",
                     *                 "listed": "viktor",
                     *                 "relation": "same",
                     *                 "edits": 0,
                     *                 "weight": 1
                     *               },
                     *               {
                     *                 "asked": "sandovar",
                     *                 "listed": "sandovar",
                     *                 "relation": "same",
                     *                 "edits": 0,
                     *                 "weight": 1
                     *               }
                     *             ]
                     *           },
                     *           "resolvedBy": null,
                     *           "reason": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ComplianceCasePage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "complianceCases.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cas_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "status": "open",
                     *       "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "partyId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *       "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "userVersion": 1,
                     *       "algorithm": "creditplane-screening@1",
                     *       "threshold": 0.81,
                     *       "hit": {
                     *         "list": "sandbox",
                     *         "listVersion": "1",
                     *         "entryId": "SBX-0001",
                     *         "entryHash": "3f1c0a5e9d7b42c86f0e1d2c3b4a5968",
                     *         "listedName": "SANDOVAR, Viktor",
                     *         "primaryName": "SANDOVAR, Viktor",
                     *         "weakAlias": false,
                     *         "type": "person",
                     *         "programs": [],
                     *         "birthDates": [
                     *           "1968-03-14"
                     *         ],
                     *         "matchedOn": "name_and_birth_date",
                     *         "score": 0.988,
                     *         "nameScore": 0.97,
                     *         "birthDate": "same",
                     *         "words": [
                     *           {
                     *             "asked": "viktor",
                     *             "listed": "viktor",
                     *             "relation": "same",
                     *             "edits": 0,
                     *             "weight": 1
                     *           },
                     *           {
                     *             "asked": "sandovar",
                     *             "listed": "sandovar",
                     *             "relation": "same",
                     *             "edits": 0,
                     *             "weight": 1
                     *           }
                     *         ]
                     *       },
                     *       "resolvedBy": null,
                     *       "reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["ComplianceCase"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "complianceCases.resolve": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resolution": "cleared",
                 *       "reason": "Another birth place, and 23 years younger."
                 *     }
                 */
                "application/json": components["schemas"]["ResolveComplianceCase"];
            };
        };
        responses: {
            /** @description The case, resolved. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cas_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "status": "cleared",
                     *       "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "partyId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *       "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "userVersion": 1,
                     *       "algorithm": "creditplane-screening@1",
                     *       "threshold": 0.81,
                     *       "hit": {
                     *         "list": "sandbox",
                     *         "listVersion": "1",
                     *         "entryId": "SBX-0001",
                     *         "entryHash": "3f1c0a5e9d7b42c86f0e1d2c3b4a5968",
                     *         "listedName": "SANDOVAR, Viktor",
                     *         "primaryName": "SANDOVAR, Viktor",
                     *         "weakAlias": false,
                     *         "type": "person",
                     *         "programs": [],
                     *         "birthDates": [
                     *           "1968-03-14"
                     *         ],
                     *         "matchedOn": "name_and_birth_date",
                     *         "score": 0.988,
                     *         "nameScore": 0.97,
                     *         "birthDate": "same",
                     *         "words": [
                     *           {
                     *             "asked": "viktor",
                     *             "listed": "viktor",
                     *             "relation": "same",
                     *             "edits": 0,
                     *             "weight": 1
                     *           },
                     *           {
                     *             "asked": "sandovar",
                     *             "listed": "sandovar",
                     *             "relation": "same",
                     *             "edits": 0,
                     *             "weight": 1
                     *           }
                     *         ]
                     *       },
                     *       "resolvedBy": "mem_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "reason": "Another birth place, and 23 years younger."
                     *     }
                     */
                    "application/json": components["schemas"]["ComplianceCase"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "complianceChecks.list": {
        parameters: {
            query?: {
                applicationId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of checks, newest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "scr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.045Z",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "attempt": 1,
                     *           "status": "completed",
                     *           "outcome": "action_required"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ComplianceCheckPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "complianceChecks.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                checkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "scr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.045Z",
                     *       "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "attempt": 1,
                     *       "status": "completed",
                     *       "outcome": "action_required",
                     *       "reasonCodes": [
                     *         "C01"
                     *       ],
                     *       "requirements": [
                     *         {
                     *           "kind": "identity_document",
                     *           "partyId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1"
                     *         }
                     *       ],
                     *       "minimumYears": 18,
                     *       "lists": [
                     *         {
                     *           "list": "sandbox",
                     *           "version": "1",
                     *           "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210"
                     *         }
                     *       ],
                     *       "parties": [
                     *         {
                     *           "partyId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1",
                     *           "role": "primary",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "findings": [
                     *             {
                     *               "check": "identity",
                     *               "outcome": "action_required",
                     *               "cause": "mismatch",
                     *               "reasonCode": "C01",
                     *               "requirement": "identity_document",
                     *               "mismatchedFields": [
                     *                 "address"
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ComplianceCheckDetail"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "rateCaps.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every cap, with its source and when it was last held against it. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "us-military-lending-act",
                     *           "listVersion": "2026-11-26",
                     *           "measure": "mapr",
                     *           "maxPercent": "36.00",
                     *           "states": null,
                     *           "coveredBorrowersOnly": true,
                     *           "creditorTypes": null,
                     *           "upToAmount": null,
                     *           "source": "10 U.S.C. 987(b); 32 CFR 232.4(b)",
                     *           "verifiedAt": "2026-11-26",
                     *           "reviewBy": "2027-05-31",
                     *           "overdue": false
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RateCapPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "screenings.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Viktor Sandovar",
                 *       "type": "person",
                 *       "birthDate": "1968-03-14"
                 *     }
                 */
                "application/json": components["schemas"]["ScreenName"];
            };
        };
        responses: {
            /** @description The hits, the likeliest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "algorithm": "creditplane-screening@1",
                     *       "threshold": 0.81,
                     *       "lists": [
                     *         {
                     *           "list": "sandbox",
                     *           "version": "1",
                     *           "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210"
                     *         }
                     *       ],
                     *       "hits": [
                     *         {
                     *           "list": "sandbox",
                     *           "listVersion": "1",
                     *           "entryId": "SBX-0001",
                     *           "entryHash": "3f1c0a5e9d7b42c86f0e1d2c3b4a5968",
                     *           "listedName": "SANDOVAR, Viktor",
                     *           "primaryName": "SANDOVAR, Viktor",
                     *           "weakAlias": false,
                     *           "type": "person",
                     *           "programs": [],
                     *           "birthDates": [
                     *             "1968-03-14"
                     *           ],
                     *           "matchedOn": "name_and_birth_date",
                     *           "score": 0.988,
                     *           "nameScore": 0.97,
                     *           "birthDate": "same",
                     *           "words": [
                     *             {
                     *               "asked": "viktor",
                     *               "listed": "viktor",
                     *               "relation": "same",
                     *               "edits": 0,
                     *               "weight": 1
                     *             },
                     *             {
                     *               "asked": "sandovar",
                     *               "listed": "sandovar",
                     *               "relation": "same",
                     *               "edits": 0,
                     *               "weight": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Screening"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "screenings.batch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "names": [
                 *         {
                 *           "id": "c-1",
                 *           "name": "Viktor Sandovar",
                 *           "type": "person"
                 *         },
                 *         {
                 *           "id": "c-2",
                 *           "name": "Ada Miller"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ScreenNames"];
            };
        };
        responses: {
            /** @description The hits of each name, in the order in which the names came. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "algorithm": "creditplane-screening@1",
                     *       "threshold": 0.81,
                     *       "lists": [
                     *         {
                     *           "list": "sandbox",
                     *           "version": "1",
                     *           "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210"
                     *         }
                     *       ],
                     *       "data": [
                     *         {
                     *           "id": "c-1",
                     *           "hits": [
                     *             {
                     *               "list": "sandbox",
                     *               "listVersion": "1",
                     *               "entryId": "SBX-0001",
                     *               "entryHash": "3f1c0a5e9d7b42c86f0e1d2c3b4a5968",
                     *               "listedName": "SANDOVAR, Viktor",
                     *               "primaryName": "SANDOVAR, Viktor",
                     *               "weakAlias": false,
                     *               "type": "person",
                     *               "programs": [],
                     *               "birthDates": [
                     *                 "1968-03-14"
                     *               ],
                     *               "matchedOn": "name_and_birth_date",
                     *               "score": 0.988,
                     *               "nameScore": 0.97,
                     *               "birthDate": "same",
                     *               "words": [
                     *                 {
                     *                   "asked": "viktor",
                     *                   "listed": "viktor",
                     *                   "relation": "same",
                     *                   "edits": 0,
                     *                   "weight": 1
                     *                 },
                     *                 {
                     *                   "asked": "sandovar",
                     *                   "listed": "sandovar",
                     *                   "relation": "same",
                     *                   "edits": 0,
                     *                   "weight": 1
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "c-2",
                     *           "hits": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScreeningBatch"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "watchlists.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every list, with its size, version and hash. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "sandbox",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:00:00.000Z",
                     *           "updatedAt": "2026-11-22T09:00:00.000Z",
                     *           "version": "1",
                     *           "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *           "entries": 4,
                     *           "names": 6,
                     *           "ageDays": 0,
                     *           "stale": false,
                     *           "failure": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WatchlistPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "watchlists.diff": {
        parameters: {
            query?: {
                /** @description Default: the newest version. */
                to?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description The list's name: small letters, digits, hyphens. */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Against the version before. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list": "fraud",
                     *       "from": 1,
                     *       "to": 2,
                     *       "added": [
                     *         {
                     *           "entryId": "F-1",
                     *           "name": "Marroway, Odalys",
                     *           "programs": []
                     *         }
                     *       ],
                     *       "changed": [],
                     *       "removed": []
                     *     }
                     */
                    "application/json": components["schemas"]["WatchlistDifference"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "watchlists.reportFailure": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description The list's name: small letters, digits, hyphens. */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "the publisher answered 503"
                 *     }
                 */
                "application/json": components["schemas"]["ReportWatchlistFailure"];
            };
        };
        responses: {
            /** @description Noted. */
            204: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "watchlists.versions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description The list's name: small letters, digits, hyphens. */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest hundred versions, the newest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "wlv_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "list": "ofac-sdn",
                     *           "sequence": 2,
                     *           "format": "ofac-csv",
                     *           "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *           "publishedAt": null,
                     *           "entries": 7379,
                     *           "names": 19091,
                     *           "touched": 12,
                     *           "removed": 3,
                     *           "loadedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WatchlistVersionPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "watchlists.import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description The list's name: small letters, digits, hyphens. */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "own-csv",
                 *       "main": "id,name,type,birth_date\nF-1,\"Marroway, Odalys\",person,1975-11-30\n"
                 *     }
                 */
                "application/json": components["schemas"]["ImportWatchlist"];
            };
        };
        responses: {
            /** @description The version in force. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": {
                     *         "id": "wlv_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "mode": "test",
                     *         "createdAt": "2026-11-22T09:30:00.000Z",
                     *         "updatedAt": "2026-11-22T09:30:00.000Z",
                     *         "list": "ofac-sdn",
                     *         "sequence": 2,
                     *         "format": "ofac-csv",
                     *         "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *         "publishedAt": null,
                     *         "entries": 7379,
                     *         "names": 19091,
                     *         "touched": 12,
                     *         "removed": 3,
                     *         "loadedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9"
                     *       },
                     *       "changed": true,
                     *       "mistakes": []
                     *     }
                     */
                    "application/json": components["schemas"]["WatchlistImport"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "offers.list": {
        parameters: {
            query?: {
                applicationId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                /** @description Open enum. */
                status?: "open" | "accepted" | "expired" | "revoked" | "superseded";
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "status": "open",
                     *           "amount": 1200000,
                     *           "currency": "USD",
                     *           "termMonths": 48,
                     *           "apr": "17.90",
                     *           "annualRateBps": 1790,
                     *           "payment": 35187,
                     *           "totalOfPayments": 1688997,
                     *           "financeCharge": 488997,
                     *           "disclosure": {
                     *             "apr": "17.90",
                     *             "mapr": "17.90",
                     *             "financeCharge": 488997,
                     *             "amountFinanced": 1200000,
                     *             "totalOfPayments": 1688997,
                     *             "paymentSchedule": [
                     *               {
                     *                 "payments": 47,
                     *                 "amount": 35187,
                     *                 "every": "month",
                     *                 "firstNumber": 1
                     *               },
                     *               {
                     *                 "payments": 1,
                     *                 "amount": 35208,
                     *                 "every": "month",
                     *                 "firstNumber": 48
                     *               }
                     *             ]
                     *           },
                     *           "expiresAt": "2026-12-22T09:30:00.000Z",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["OfferPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "offers.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer, with what Regulation Z discloses of it (12 CFR 1026.18). */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "status": "open",
                     *       "amount": 1200000,
                     *       "currency": "USD",
                     *       "termMonths": 48,
                     *       "apr": "17.90",
                     *       "annualRateBps": 1790,
                     *       "payment": 35187,
                     *       "totalOfPayments": 1688997,
                     *       "financeCharge": 488997,
                     *       "disclosure": {
                     *         "apr": "17.90",
                     *         "mapr": "17.90",
                     *         "financeCharge": 488997,
                     *         "amountFinanced": 1200000,
                     *         "totalOfPayments": 1688997,
                     *         "paymentSchedule": [
                     *           {
                     *             "payments": 47,
                     *             "amount": 35187,
                     *             "every": "month",
                     *             "firstNumber": 1
                     *           },
                     *           {
                     *             "payments": 1,
                     *             "amount": 35208,
                     *             "every": "month",
                     *             "firstNumber": 48
                     *           }
                     *         ]
                     *       },
                     *       "expiresAt": "2026-12-22T09:30:00.000Z",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "amountFinanced": 1200000,
                     *       "lastPayment": 35208,
                     *       "schedule": [
                     *         {
                     *           "number": 1,
                     *           "payment": 35187,
                     *           "interest": 17900,
                     *           "principal": 17287,
                     *           "balance": 1182713
                     *         },
                     *         {
                     *           "number": 48,
                     *           "payment": 35208,
                     *           "interest": 517,
                     *           "principal": 34691,
                     *           "balance": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OfferDetail"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "offers.accept": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "expectedVersion": 6
                 *     }
                 */
                "application/json": components["schemas"]["AcceptOffer"];
            };
        };
        responses: {
            /** @description The accepted offer. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "status": "open",
                     *       "amount": 1200000,
                     *       "currency": "USD",
                     *       "termMonths": 48,
                     *       "apr": "17.90",
                     *       "annualRateBps": 1790,
                     *       "payment": 35187,
                     *       "totalOfPayments": 1688997,
                     *       "financeCharge": 488997,
                     *       "disclosure": {
                     *         "apr": "17.90",
                     *         "mapr": "17.90",
                     *         "financeCharge": 488997,
                     *         "amountFinanced": 1200000,
                     *         "totalOfPayments": 1688997,
                     *         "paymentSchedule": [
                     *           {
                     *             "payments": 47,
                     *             "amount": 35187,
                     *             "every": "month",
                     *             "firstNumber": 1
                     *           },
                     *           {
                     *             "payments": 1,
                     *             "amount": 35208,
                     *             "every": "month",
                     *             "firstNumber": 48
                     *           }
                     *         ]
                     *       },
                     *       "expiresAt": "2026-12-22T09:30:00.000Z",
                     *       "createdAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Offer"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "offers.revoke": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revoked offer. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "off_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "status": "revoked",
                     *       "amount": 1200000,
                     *       "currency": "USD",
                     *       "termMonths": 48,
                     *       "apr": "17.90",
                     *       "annualRateBps": 1790,
                     *       "payment": 35187,
                     *       "totalOfPayments": 1688997,
                     *       "financeCharge": 488997,
                     *       "disclosure": {
                     *         "apr": "17.90",
                     *         "mapr": "17.90",
                     *         "financeCharge": 488997,
                     *         "amountFinanced": 1200000,
                     *         "totalOfPayments": 1688997,
                     *         "paymentSchedule": [
                     *           {
                     *             "payments": 47,
                     *             "amount": 35187,
                     *             "every": "month",
                     *             "firstNumber": 1
                     *           },
                     *           {
                     *             "payments": 1,
                     *             "amount": 35208,
                     *             "every": "month",
                     *             "firstNumber": 48
                     *           }
                     *         ]
                     *       },
                     *       "expiresAt": "2026-12-22T09:30:00.000Z",
                     *       "createdAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Offer"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "products.list": {
        parameters: {
            query?: {
                creditorId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                status?: "active" | "retired";
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "version": 1,
                     *           "status": "active",
                     *           "creditorId": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "kind": "personal_loan",
                     *           "currency": "USD",
                     *           "name": "Personal loan",
                     *           "minAmount": 100000,
                     *           "maxAmount": 5000000,
                     *           "termsMonths": [
                     *             12,
                     *             24,
                     *             36,
                     *             48,
                     *             60
                     *           ],
                     *           "policy": {
                     *             "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *             "version": 1
                     *           },
                     *           "statesServed": [
                     *             "CA",
                     *             "NY",
                     *             "TX"
                     *           ],
                     *           "offerValidityDays": 14,
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "products.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "creditorId": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                 *       "kind": "personal_loan",
                 *       "currency": "USD",
                 *       "name": "Personal loan",
                 *       "minAmount": 100000,
                 *       "maxAmount": 5000000,
                 *       "termsMonths": [
                 *         12,
                 *         24,
                 *         36,
                 *         48,
                 *         60
                 *       ],
                 *       "policy": {
                 *         "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                 *         "version": 1
                 *       },
                 *       "statesServed": [
                 *         "CA",
                 *         "NY",
                 *         "TX"
                 *       ],
                 *       "offerValidityDays": 14
                 *     }
                 */
                "application/json": components["schemas"]["CreateProduct"];
            };
        };
        responses: {
            /** @description The product, in version 1. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "version": 1,
                     *       "status": "active",
                     *       "creditorId": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "kind": "personal_loan",
                     *       "currency": "USD",
                     *       "name": "Personal loan",
                     *       "minAmount": 100000,
                     *       "maxAmount": 5000000,
                     *       "termsMonths": [
                     *         12,
                     *         24,
                     *         36,
                     *         48,
                     *         60
                     *       ],
                     *       "policy": {
                     *         "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "version": 1
                     *       },
                     *       "statesServed": [
                     *         "CA",
                     *         "NY",
                     *         "TX"
                     *       ],
                     *       "offerValidityDays": 14,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "products.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "version": 1,
                     *       "status": "active",
                     *       "creditorId": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "kind": "personal_loan",
                     *       "currency": "USD",
                     *       "name": "Personal loan",
                     *       "minAmount": 100000,
                     *       "maxAmount": 5000000,
                     *       "termsMonths": [
                     *         12,
                     *         24,
                     *         36,
                     *         48,
                     *         60
                     *       ],
                     *       "policy": {
                     *         "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "version": 1
                     *       },
                     *       "statesServed": [
                     *         "CA",
                     *         "NY",
                     *         "TX"
                     *       ],
                     *       "offerValidityDays": 14,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "products.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "maxAmount": 2500000,
                 *       "basedOnVersion": 1
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProduct"];
            };
        };
        responses: {
            /** @description The product in its newest version. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "version": 2,
                     *       "status": "active",
                     *       "creditorId": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "kind": "personal_loan",
                     *       "currency": "USD",
                     *       "name": "Personal loan",
                     *       "minAmount": 100000,
                     *       "maxAmount": 2500000,
                     *       "termsMonths": [
                     *         12,
                     *         24,
                     *         36,
                     *         48,
                     *         60
                     *       ],
                     *       "policy": {
                     *         "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "version": 1
                     *       },
                     *       "statesServed": [
                     *         "CA",
                     *         "NY",
                     *         "TX"
                     *       ],
                     *       "offerValidityDays": 14,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "products.retire": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product, retired. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "version": 1,
                     *       "status": "retired",
                     *       "creditorId": "crd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "kind": "personal_loan",
                     *       "currency": "USD",
                     *       "name": "Personal loan",
                     *       "minAmount": 100000,
                     *       "maxAmount": 5000000,
                     *       "termsMonths": [
                     *         12,
                     *         24,
                     *         36,
                     *         48,
                     *         60
                     *       ],
                     *       "policy": {
                     *         "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "version": 1
                     *       },
                     *       "statesServed": [
                     *         "CA",
                     *         "NY",
                     *         "TX"
                     *       ],
                     *       "offerValidityDays": 14,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "products.versions": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. A version never changes. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "productId": "prd_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "version": 1,
                     *           "name": "Personal loan",
                     *           "minAmount": 100000,
                     *           "maxAmount": 5000000,
                     *           "termsMonths": [
                     *             12,
                     *             24,
                     *             36,
                     *             48,
                     *             60
                     *           ],
                     *           "policy": {
                     *             "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *             "version": 1
                     *           },
                     *           "statesServed": [
                     *             "CA",
                     *             "NY",
                     *             "TX"
                     *           ],
                     *           "offerValidityDays": 14,
                     *           "createdBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "createdAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProductVersionPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "deliveries.list": {
        parameters: {
            query?: {
                applicationId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                endpointId?: string;
                eventId?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                /** @description Only those made then or later. */
                since?: string;
                status?: "pending" | "delivered" | "failed";
                type?: string;
                /** @description Only those made before. */
                until?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dlv_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.120Z",
                     *           "endpointId": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "type": "application.approved",
                     *           "status": "delivered",
                     *           "attemptCount": 1,
                     *           "nextAttemptAt": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "deliveries.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery and what came of each attempt. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dlv_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.120Z",
                     *       "endpointId": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "type": "application.approved",
                     *       "status": "delivered",
                     *       "attemptCount": 1,
                     *       "nextAttemptAt": null,
                     *       "attempts": [
                     *         {
                     *           "attempt": 1,
                     *           "at": "2026-11-22T09:30:00.080Z",
                     *           "latencyMs": 40,
                     *           "statusCode": 200,
                     *           "errorClass": null,
                     *           "responseExcerpt": "ok"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryWithAttempts"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "deliveries.retry": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way. */
            202: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dlv_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.120Z",
                     *       "endpointId": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "type": "application.approved",
                     *       "status": "pending",
                     *       "attemptCount": 1,
                     *       "nextAttemptAt": null,
                     *       "attempts": [
                     *         {
                     *           "attempt": 1,
                     *           "at": "2026-11-22T09:30:00.080Z",
                     *           "latencyMs": 40,
                     *           "statusCode": 200,
                     *           "errorClass": null,
                     *           "responseExcerpt": "ok"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryWithAttempts"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "events.list": {
        parameters: {
            query?: {
                applicationId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                /** @description Only what happened then or later. */
                since?: string;
                /** @description A type, or all of a kind by `application.*`. */
                type?: string;
                /** @description Only what happened before. */
                until?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "type": "application.approved",
                     *           "data": {
                     *             "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *             "eventType": "ApplicationProcessed",
                     *             "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *             "sequence": 5,
                     *             "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *             "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *             "status": "approved",
                     *             "mode": "test",
                     *             "apiVersion": "2026-11-01"
                     *           }
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "events.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "type": "application.approved",
                     *       "data": {
                     *         "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "eventType": "ApplicationProcessed",
                     *         "aggregateId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "sequence": 5,
                     *         "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "decisionId": "dec_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *         "status": "approved",
                     *         "mode": "test",
                     *         "apiVersion": "2026-11-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "providers.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The providers. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "name": "sandbox-bureau",
                     *           "mode": "test",
                     *           "kind": "bureau",
                     *           "rank": 1,
                     *           "circuit": "closed",
                     *           "health": "healthy",
                     *           "costMinor": 120,
                     *           "costCurrency": "USD",
                     *           "limits": {
                     *             "patienceMs": 10000,
                     *             "timeoutMs": 15000,
                     *             "attempts": 3,
                     *             "callsAtOnce": 20,
                     *             "callsWaiting": 40,
                     *             "failuresToOpen": 5,
                     *             "openMs": 60000,
                     *             "trials": 3
                     *           }
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "providers.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider, with its circuit breaker as this process sees it. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "sandbox-bureau",
                     *       "mode": "test",
                     *       "kind": "bureau",
                     *       "rank": 1,
                     *       "circuit": "closed",
                     *       "health": "healthy",
                     *       "costMinor": 120,
                     *       "costCurrency": "USD",
                     *       "limits": {
                     *         "patienceMs": 10000,
                     *         "timeoutMs": 15000,
                     *         "attempts": 3,
                     *         "callsAtOnce": 20,
                     *         "callsWaiting": 40,
                     *         "failuresToOpen": 5,
                     *         "openMs": 60000,
                     *         "trials": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "providerRequests.list": {
        parameters: {
            query?: {
                applicationId?: string;
                /** @description From this moment on. */
                createdFrom?: string;
                /** @description Before this moment. */
                createdTo?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What it is asked for. Open: new kinds may come. */
                kind?: "bureau" | "bank_data" | "identity";
                /** @description Items a page, 1 to 100. */
                limit?: number;
                /** @description The answer itself is sealed and not shown. */
                outcome?: "pending" | "received" | "unavailable";
                provider?: string;
                userId?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "prr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.066Z",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "userVersion": 1,
                     *           "provider": "sandbox-bureau",
                     *           "kind": "bureau",
                     *           "pull": "soft",
                     *           "permissiblePurpose": "credit_transaction",
                     *           "consentId": "cns_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "outcome": "received",
                     *           "reason": null,
                     *           "latencyMs": 23,
                     *           "costMinor": 120,
                     *           "costCurrency": "USD",
                     *           "fallbackOf": null,
                     *           "lateAt": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderRequestPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "providerRequests.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request, without the answer. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.066Z",
                     *       "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "userVersion": 1,
                     *       "provider": "sandbox-bureau",
                     *       "kind": "bureau",
                     *       "pull": "soft",
                     *       "permissiblePurpose": "credit_transaction",
                     *       "consentId": "cns_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "outcome": "received",
                     *       "reason": null,
                     *       "latencyMs": 23,
                     *       "costMinor": 120,
                     *       "costCurrency": "USD",
                     *       "fallbackOf": null,
                     *       "lateAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderRequest"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "providerRequests.reveal": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "dispute"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Kept by the audit.
                     * @enum {string}
                     */
                    reason: "applicant_request" | "dispute" | "examination" | "fraud_investigation" | "data_quality";
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requestId": "prr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "provider": "sandbox-bureau",
                     *       "kind": "bureau",
                     *       "receivedAt": "2026-11-22T09:30:00.066Z",
                     *       "late": false,
                     *       "raw": "{\"requestId\":\"prr_01k9z3c4e8f7tbv2m5n6p7q8r9\",\"file\":{\"status\":\"HIT\",\"score\":780}}"
                     *     }
                     */
                    "application/json": components["schemas"]["RevealedProviderAnswer"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskAssessments.list": {
        parameters: {
            query?: {
                applicationId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assessments, newest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "ras_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.120Z",
                     *           "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "attempt": 1,
                     *           "status": "completed",
                     *           "outcome": "decline",
                     *           "score": 601,
                     *           "reasons": [
                     *             {
                     *               "code": "R05",
                     *               "text": "Delinquent past or present credit obligations with others"
                     *             }
                     *           ],
                     *           "offers": [],
                     *           "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "policyVersion": 1,
                     *           "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RiskAssessmentPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskAssessments.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ras_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.120Z",
                     *       "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "attempt": 1,
                     *       "status": "completed",
                     *       "outcome": "decline",
                     *       "score": 601,
                     *       "reasons": [
                     *         {
                     *           "code": "R05",
                     *           "text": "Delinquent past or present credit obligations with others"
                     *         }
                     *       ],
                     *       "offers": [],
                     *       "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "policyVersion": 1,
                     *       "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210"
                     *     }
                     */
                    "application/json": components["schemas"]["RiskAssessmentDetail"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskAssessments.replay": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assessmentId": "ras_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "applicationId": "app_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "policyVersion": 1,
                     *       "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *       "identical": true,
                     *       "differences": [],
                     *       "original": {
                     *         "outcome": "decline",
                     *         "score": 601
                     *       },
                     *       "replayed": {
                     *         "outcome": "decline",
                     *         "score": 601
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RiskReplay"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            410: components["responses"]["problem.gone"];
            422: components["responses"]["problem.rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskAssessments.shadows": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One line for each shadow version. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "policyVersion": 3,
                     *           "status": "completed",
                     *           "outcome": "decline",
                     *           "score": 601,
                     *           "reasonCodes": [
                     *             "R05"
                     *           ],
                     *           "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *           "createdAt": "2026-11-22T09:30:00.120Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RiskShadowAssessmentList"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicies.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of policies, newest first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "name": "personal-loan",
                     *           "version": 1,
                     *           "title": "Consumer personal loan",
                     *           "status": "published",
                     *           "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *           "effectiveFrom": "2026-11-22T09:30:00.000Z",
                     *           "pushedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "requestedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decidedBy": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicyPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicies.push": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "id: personal-loan\nversion: 2\n"
                 *     }
                 */
                "application/json": components["schemas"]["PushRiskPolicy"];
            };
        };
        responses: {
            /** @description The version. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "personal-loan",
                     *       "version": 2,
                     *       "title": "Consumer personal loan",
                     *       "status": "validated",
                     *       "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *       "effectiveFrom": null,
                     *       "pushedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "requestedBy": null,
                     *       "decidedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicy"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicies.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "personal-loan",
                     *       "version": 1,
                     *       "title": "Consumer personal loan",
                     *       "status": "published",
                     *       "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *       "effectiveFrom": "2026-11-22T09:30:00.000Z",
                     *       "pushedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "requestedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decidedBy": null,
                     *       "source": "id: personal-loan\nversion: 1\n"
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicyWithSource"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicyTrials.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trial; empty where nothing is tried. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "challenger": {
                     *         "version": 2,
                     *         "share": 10
                     *       },
                     *       "shadowVersions": [
                     *         3
                     *       ],
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicyTrial"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicyTrials.set": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challenger": {
                 *         "version": 2,
                 *         "share": 10
                 *       },
                 *       "shadowVersions": []
                 *     }
                 */
                "application/json": components["schemas"]["SetRiskPolicyTrial"];
            };
        };
        responses: {
            /** @description The trial. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policyId": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "challenger": {
                     *         "version": 2,
                     *         "share": 10
                     *       },
                     *       "shadowVersions": [
                     *         3
                     *       ],
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicyTrial"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicyVersions.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "name": "personal-loan",
                     *           "version": 1,
                     *           "title": "Consumer personal loan",
                     *           "status": "published",
                     *           "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *           "effectiveFrom": "2026-11-22T09:30:00.000Z",
                     *           "pushedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "requestedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "decidedBy": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicyVersionList"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicyVersions.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                policyId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "personal-loan",
                     *       "version": 1,
                     *       "title": "Consumer personal loan",
                     *       "status": "published",
                     *       "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *       "effectiveFrom": "2026-11-22T09:30:00.000Z",
                     *       "pushedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "requestedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decidedBy": null,
                     *       "source": "id: personal-loan\nversion: 1\n"
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicyWithSource"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicyVersions.approve": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                policyId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "personal-loan",
                     *       "version": 1,
                     *       "title": "Consumer personal loan",
                     *       "status": "published",
                     *       "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *       "effectiveFrom": "2026-11-22T09:30:00.000Z",
                     *       "pushedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "requestedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decidedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicy"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicyVersions.publish": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                policyId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["PublishRiskPolicy"];
            };
        };
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "personal-loan",
                     *       "version": 1,
                     *       "title": "Consumer personal loan",
                     *       "status": "published",
                     *       "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *       "effectiveFrom": "2026-11-22T09:30:00.000Z",
                     *       "pushedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "requestedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decidedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicy"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicyVersions.refuse": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                policyId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "personal-loan",
                     *       "version": 1,
                     *       "title": "Consumer personal loan",
                     *       "status": "published",
                     *       "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *       "effectiveFrom": "2026-11-22T09:30:00.000Z",
                     *       "pushedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "requestedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decidedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicy"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "riskPolicyVersions.retire": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                policyId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pol_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "name": "personal-loan",
                     *       "version": 1,
                     *       "title": "Consumer personal loan",
                     *       "status": "published",
                     *       "contentHash": "sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210",
                     *       "effectiveFrom": "2026-11-22T09:30:00.000Z",
                     *       "pushedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "requestedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "decidedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["RiskPolicy"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "testClocks.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "tck_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "now": "2026-11-22T09:30:00.000Z",
                     *           "status": "ready",
                     *           "target": null,
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["TestClockPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "testClocks.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "now": "2026-11-22T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["CreateTestClock"];
            };
        };
        responses: {
            /** @description The clock, standing. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tck_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "now": "2026-11-22T09:30:00.000Z",
                     *       "status": "ready",
                     *       "target": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TestClock"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "testClocks.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                testClockId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tck_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "now": "2026-11-22T09:30:00.000Z",
                     *       "status": "ready",
                     *       "target": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TestClock"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "testClocks.advance": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                testClockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "now": "2026-12-23T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["AdvanceTestClock"];
            };
        };
        responses: {
            /** @description The clock, standing at its new time; 202 while it is on its way. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tck_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "now": "2026-12-23T09:30:00.000Z",
                     *       "status": "ready",
                     *       "target": null,
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TestClock"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "users.list": {
        parameters: {
            query?: {
                /** @description Made at or after this time. */
                createdFrom?: string;
                /** @description Made before this time. */
                createdTo?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only users with such a link to another one. */
                duplicates?: "open" | "dismissed";
                /** @description The lender's own key, unique per tenant and mode. */
                externalId?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "version": 1,
                     *           "externalId": "customer-4711",
                     *           "nationalIdLast4": "0001",
                     *           "duplicateUserIds": [],
                     *           "masked": false,
                     *           "maskedFields": [],
                     *           "name": {
                     *             "given": "Ada",
                     *             "family": "Marlowe"
                     *           },
                     *           "birthDate": "1988-04-12",
                     *           "addresses": [
                     *             {
                     *               "line1": "12 Bay Street",
                     *               "city": "San Francisco",
                     *               "state": "CA",
                     *               "postalCode": "94105",
                     *               "country": "US"
                     *             }
                     *           ],
                     *           "contact": {
                     *             "email": "ada@example.com",
                     *             "phone": "+12025550143"
                     *           },
                     *           "employment": {
                     *             "status": "employed",
                     *             "employerName": "Harbor Tools",
                     *             "startedOn": "2019-03-01"
                     *           },
                     *           "income": {
                     *             "annualGrossMinor": 8400000,
                     *             "currency": "USD",
                     *             "monthlyHousingMinor": 140000
                     *           }
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "users.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "given": "Ada",
                 *         "family": "Marlowe"
                 *       },
                 *       "birthDate": "1988-04-12",
                 *       "addresses": [
                 *         {
                 *           "line1": "12 Bay Street",
                 *           "city": "San Francisco",
                 *           "state": "CA",
                 *           "postalCode": "94105",
                 *           "country": "US"
                 *         }
                 *       ],
                 *       "contact": {
                 *         "email": "ada@example.com",
                 *         "phone": "+12025550143"
                 *       },
                 *       "employment": {
                 *         "status": "employed",
                 *         "employerName": "Harbor Tools",
                 *         "startedOn": "2019-03-01"
                 *       },
                 *       "income": {
                 *         "annualGrossMinor": 8400000,
                 *         "currency": "USD",
                 *         "monthlyHousingMinor": 140000
                 *       },
                 *       "nationalId": "000-01-0001",
                 *       "externalId": "customer-4711"
                 *     }
                 */
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description The user. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "version": 1,
                     *       "externalId": "customer-4711",
                     *       "nationalIdLast4": "0001",
                     *       "duplicateUserIds": [],
                     *       "masked": false,
                     *       "maskedFields": [],
                     *       "name": {
                     *         "given": "Ada",
                     *         "family": "Marlowe"
                     *       },
                     *       "birthDate": "1988-04-12",
                     *       "addresses": [
                     *         {
                     *           "line1": "12 Bay Street",
                     *           "city": "San Francisco",
                     *           "state": "CA",
                     *           "postalCode": "94105",
                     *           "country": "US"
                     *         }
                     *       ],
                     *       "contact": {
                     *         "email": "ada@example.com",
                     *         "phone": "+12025550143"
                     *       },
                     *       "employment": {
                     *         "status": "employed",
                     *         "employerName": "Harbor Tools",
                     *         "startedOn": "2019-03-01"
                     *       },
                     *       "income": {
                     *         "annualGrossMinor": 8400000,
                     *         "currency": "USD",
                     *         "monthlyHousingMinor": 140000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-test_identity_required-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "users.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "version": 1,
                     *       "externalId": "customer-4711",
                     *       "nationalIdLast4": "0001",
                     *       "duplicateUserIds": [],
                     *       "masked": false,
                     *       "maskedFields": [],
                     *       "name": {
                     *         "given": "Ada",
                     *         "family": "Marlowe"
                     *       },
                     *       "birthDate": "1988-04-12",
                     *       "addresses": [
                     *         {
                     *           "line1": "12 Bay Street",
                     *           "city": "San Francisco",
                     *           "state": "CA",
                     *           "postalCode": "94105",
                     *           "country": "US"
                     *         }
                     *       ],
                     *       "contact": {
                     *         "email": "ada@example.com",
                     *         "phone": "+12025550143"
                     *       },
                     *       "employment": {
                     *         "status": "employed",
                     *         "employerName": "Harbor Tools",
                     *         "startedOn": "2019-03-01"
                     *       },
                     *       "income": {
                     *         "annualGrossMinor": 8400000,
                     *         "currency": "USD",
                     *         "monthlyHousingMinor": 140000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "users.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description The `version` that the caller has read, in quotes: `"3"`. 412 where the resource has moved on since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact": {
                 *         "email": "ada.marlowe@example.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description The user in its new version. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "version": 2,
                     *       "externalId": "customer-4711",
                     *       "nationalIdLast4": "0001",
                     *       "duplicateUserIds": [],
                     *       "masked": false,
                     *       "maskedFields": [],
                     *       "name": {
                     *         "given": "Ada",
                     *         "family": "Marlowe"
                     *       },
                     *       "birthDate": "1988-04-12",
                     *       "addresses": [
                     *         {
                     *           "line1": "12 Bay Street",
                     *           "city": "San Francisco",
                     *           "state": "CA",
                     *           "postalCode": "94105",
                     *           "country": "US"
                     *         }
                     *       ],
                     *       "contact": {
                     *         "email": "ada.marlowe@example.com"
                     *       },
                     *       "employment": {
                     *         "status": "employed",
                     *         "employerName": "Harbor Tools",
                     *         "startedOn": "2019-03-01"
                     *       },
                     *       "income": {
                     *         "annualGrossMinor": 8400000,
                     *         "currency": "USD",
                     *         "monthlyHousingMinor": 140000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict"];
            412: components["responses"]["problem.precondition_failed"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.test_identity_required-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "consents.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What the person agreed to. Open: new kinds may come. `credit_pull_soft` and `credit_pull_hard` let a bureau be asked, `identity` an identity check. */
                kind?: "credit_pull_soft" | "credit_pull_hard" | "bank_data" | "e_sign" | "identity";
                /** @description Items a page, 1 to 100. */
                limit?: number;
                status?: "in_force" | "revoked";
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "cns_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "kind": "credit_pull_soft",
                     *           "textHash": "9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65",
                     *           "textVersion": "2026-01",
                     *           "grantedAt": "2026-11-22T09:30:00.000Z",
                     *           "revokedAt": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "consents.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "credit_pull_soft",
                 *       "textHash": "9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65",
                 *       "textVersion": "2026-01",
                 *       "ip": "203.0.113.7"
                 *     }
                 */
                "application/json": components["schemas"]["GrantConsent"];
            };
        };
        responses: {
            /** @description The consent, in force. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cns_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "kind": "credit_pull_soft",
                     *       "textHash": "9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65",
                     *       "textVersion": "2026-01",
                     *       "grantedAt": "2026-11-22T09:30:00.000Z",
                     *       "revokedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "consents.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                consentId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cns_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "kind": "credit_pull_soft",
                     *       "textHash": "9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65",
                     *       "textVersion": "2026-01",
                     *       "grantedAt": "2026-11-22T09:30:00.000Z",
                     *       "revokedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "consents.revoke": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                consentId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent, revoked. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cns_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "kind": "credit_pull_soft",
                     *       "textHash": "9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65",
                     *       "textVersion": "2026-01",
                     *       "grantedAt": "2026-11-22T09:30:00.000Z",
                     *       "revokedAt": "2026-11-23T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "duplicates.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
                /** @description `dismissed`: somebody said that they are two people. */
                status?: "open" | "dismissed";
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dup_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "duplicateUserId": "usr_01k9z3c4e8f7tbv2m5n6p7q8rb",
                     *           "match": "national_id",
                     *           "status": "open",
                     *           "resolvedBy": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DuplicateLinkPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "duplicates.dismiss": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                duplicateUserId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, dismissed. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dup_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "duplicateUserId": "usr_01k9z3c4e8f7tbv2m5n6p7q8rb",
                     *       "match": "national_id",
                     *       "status": "dismissed",
                     *       "resolvedBy": "key_01k9z3c4e8f7tbv2m5n6p7q8r9"
                     *     }
                     */
                    "application/json": components["schemas"]["DuplicateLink"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "users.reveal": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fields": [
                 *         "birthDate",
                 *         "contact"
                 *       ],
                 *       "reason": "identity_verification",
                 *       "note": "Case 4711"
                 *     }
                 */
                "application/json": components["schemas"]["RevealUser"];
            };
        };
        responses: {
            /** @description The fields that were asked for. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rvl_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "version": 1,
                     *       "fields": [
                     *         "birthDate",
                     *         "contact"
                     *       ],
                     *       "reason": "identity_verification",
                     *       "person": {
                     *         "birthDate": "1988-04-12",
                     *         "contact": {
                     *           "email": "ada@example.com",
                     *           "phone": "+12025550143"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RevealedUser"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "users.reveals": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "rvl_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "version": 1,
                     *           "fields": [
                     *             "birthDate",
                     *             "contact"
                     *           ],
                     *           "reason": "identity_verification",
                     *           "actor": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "note": "Case 4711"
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RevealPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "users.versions": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "version": 2,
                     *           "mode": "test",
                     *           "createdAt": "2026-11-23T08:00:00.000Z",
                     *           "actor": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "changed": [
                     *             "contact"
                     *           ]
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UserVersionPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "users.version": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                userId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "version": 2,
                     *       "mode": "test",
                     *       "createdAt": "2026-11-23T08:00:00.000Z",
                     *       "actor": "key_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "changed": [
                     *         "contact"
                     *       ],
                     *       "nationalIdLast4": "0001",
                     *       "masked": true,
                     *       "maskedFields": [
                     *         "birthDate",
                     *         "addresses",
                     *         "contact",
                     *         "employment",
                     *         "income",
                     *         "metadata"
                     *       ],
                     *       "hints": {
                     *         "email": "a***@e***.com",
                     *         "phoneLast4": "0143"
                     *       },
                     *       "name": {
                     *         "given": "Ada",
                     *         "family": "Marlowe"
                     *       },
                     *       "addresses": [
                     *         {
                     *           "city": "San Francisco",
                     *           "state": "CA",
                     *           "postalCode": "94105",
                     *           "country": "US"
                     *         }
                     *       ],
                     *       "employment": {
                     *         "status": "employed"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserVersionDetail"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "users.search": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "given": "Ada",
                 *         "family": "Marlowe"
                 *       },
                 *       "birthDate": "1988-04-12"
                 *     }
                 */
                "application/json": components["schemas"]["SearchUsers"];
            };
        };
        responses: {
            /** @description One page, the newest user first. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "usr_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "version": 1,
                     *           "externalId": "customer-4711",
                     *           "nationalIdLast4": "0001",
                     *           "duplicateUserIds": [],
                     *           "masked": false,
                     *           "maskedFields": [],
                     *           "name": {
                     *             "given": "Ada",
                     *             "family": "Marlowe"
                     *           },
                     *           "birthDate": "1988-04-12",
                     *           "addresses": [
                     *             {
                     *               "line1": "12 Bay Street",
                     *               "city": "San Francisco",
                     *               "state": "CA",
                     *               "postalCode": "94105",
                     *               "country": "US"
                     *             }
                     *           ],
                     *           "contact": {
                     *             "email": "ada@example.com",
                     *             "phone": "+12025550143"
                     *           },
                     *           "employment": {
                     *             "status": "employed",
                     *             "employerName": "Harbor Tools",
                     *             "startedOn": "2019-03-01"
                     *           },
                     *           "income": {
                     *             "annualGrossMinor": 8400000,
                     *             "currency": "USD",
                     *             "monthlyHousingMinor": 140000
                     *           }
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "webhookEndpoints.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Items a page, 1 to 100. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *           "mode": "test",
                     *           "createdAt": "2026-11-22T09:30:00.000Z",
                     *           "updatedAt": "2026-11-22T09:30:00.000Z",
                     *           "url": "https://lender.example/webhooks/creditplane",
                     *           "eventTypes": [
                     *             "application.*",
                     *             "offer.created"
                     *           ],
                     *           "productIds": [],
                     *           "statuses": [],
                     *           "scope": "standard",
                     *           "description": "Production receiver",
                     *           "status": "enabled",
                     *           "disabledReason": null,
                     *           "failingSince": null,
                     *           "previousSecretUntil": null
                     *         }
                     *       ],
                     *       "hasMore": false,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "webhookEndpoints.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://lender.example/webhooks/creditplane",
                 *       "eventTypes": [
                 *         "application.*",
                 *         "offer.created"
                 *       ],
                 *       "description": "Production receiver"
                 *     }
                 */
                "application/json": components["schemas"]["CreateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The endpoint, with its secret. */
            201: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "url": "https://lender.example/webhooks/creditplane",
                     *       "eventTypes": [
                     *         "application.*",
                     *         "offer.created"
                     *       ],
                     *       "productIds": [],
                     *       "statuses": [],
                     *       "scope": "standard",
                     *       "description": "Production receiver",
                     *       "status": "enabled",
                     *       "disabledReason": null,
                     *       "failingSince": null,
                     *       "previousSecretUntil": null,
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "webhookEndpoints.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "url": "https://lender.example/webhooks/creditplane",
                     *       "eventTypes": [
                     *         "application.*",
                     *         "offer.created"
                     *       ],
                     *       "productIds": [],
                     *       "statuses": [],
                     *       "scope": "standard",
                     *       "description": "Production receiver",
                     *       "status": "enabled",
                     *       "disabledReason": null,
                     *       "failingSince": null,
                     *       "previousSecretUntil": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "webhookEndpoints.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "webhookEndpoints.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "disabled"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The endpoint as it is now. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "url": "https://lender.example/webhooks/creditplane",
                     *       "eventTypes": [
                     *         "application.*",
                     *         "offer.created"
                     *       ],
                     *       "productIds": [],
                     *       "statuses": [],
                     *       "scope": "standard",
                     *       "description": "Production receiver",
                     *       "status": "disabled",
                     *       "disabledReason": null,
                     *       "failingSince": null,
                     *       "previousSecretUntil": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "webhookEndpoints.ping": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of the ping; a failed one is a 200 with `delivered` false. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhookEndpointId": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "eventId": "evt_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "delivered": true,
                     *       "statusCode": 200,
                     *       "errorClass": null,
                     *       "latencyMs": 41,
                     *       "responseExcerpt": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPing"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "webhookEndpoints.recover": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-11-21T00:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["RecoverWebhooks"];
            };
        };
        responses: {
            /** @description It has begun. */
            202: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhookEndpointId": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "since": "2026-11-21T00:00:00.000Z",
                     *       "until": "2026-11-22T09:30:00.000Z",
                     *       "onlyFailed": true
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookRecovery"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-rejected-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "webhookEndpoints.rotateSecret": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /**
                 * @description Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.
                 * @example 7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapSeconds": 86400
                 *     }
                 */
                "application/json": components["schemas"]["RotateWebhookSecret"];
            };
        };
        responses: {
            /** @description The endpoint, with its new secret. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "mode": "test",
                     *       "createdAt": "2026-11-22T09:30:00.000Z",
                     *       "updatedAt": "2026-11-22T09:30:00.000Z",
                     *       "url": "https://lender.example/webhooks/creditplane",
                     *       "eventTypes": [
                     *         "application.*",
                     *         "offer.created"
                     *       ],
                     *       "productIds": [],
                     *       "statuses": [],
                     *       "scope": "standard",
                     *       "description": "Production receiver",
                     *       "status": "enabled",
                     *       "disabledReason": null,
                     *       "failingSince": null,
                     *       "previousSecretUntil": "2026-11-23T09:30:00.000Z",
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            400: components["responses"]["problem.invalid_request-malformed_json"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            409: components["responses"]["problem.conflict-idempotency_in_flight"];
            413: components["responses"]["problem.body_too_large"];
            415: components["responses"]["problem.unsupported_media_type"];
            422: components["responses"]["problem.idempotency_key_reused-validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
    "webhookEndpoints.stats": {
        parameters: {
            query?: {
                /** @description Deliveries made then or later. Default: a day before `until`. */
                since?: string;
                /** @description Deliveries made before. Default: now. At most 31 days. */
                until?: string;
            };
            header?: {
                /**
                 * @description The dated version of the API. Default: 2026-11-01.
                 * @example 2026-11-01
                 */
                "Creditplane-Version"?: components["parameters"]["CreditplaneVersion"];
                /** @description The `ETag` of the answer that the caller holds; 304 where it still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How its deliveries and their attempts went. */
            200: {
                headers: {
                    "Creditplane-Version": components["headers"]["Creditplane-Version"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Response-Time": components["headers"]["X-Response-Time"];
                    "X-Service-Name": components["headers"]["X-Service-Name"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhookEndpointId": "whe_01k9z3c4e8f7tbv2m5n6p7q8r9",
                     *       "since": "2026-11-21T09:30:00.000Z",
                     *       "until": "2026-11-22T09:30:00.000Z",
                     *       "deliveries": {
                     *         "total": 120,
                     *         "delivered": 118,
                     *         "pending": 1,
                     *         "failed": 1
                     *       },
                     *       "attempts": {
                     *         "total": 131,
                     *         "succeeded": 118,
                     *         "failedByErrorClass": {
                     *           "status": 11,
                     *           "timeout": 2
                     *         }
                     *       },
                     *       "latencyMs": {
                     *         "p50": 41,
                     *         "p95": 180,
                     *         "p99": 950
                     *       },
                     *       "lastDeliveredAt": "2026-11-22T09:29:58.120Z",
                     *       "lastFailedAt": "2026-11-22T08:12:03.400Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointStats"];
                };
            };
            /** @description What the caller holds still stands. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem.invalid_request"];
            401: components["responses"]["problem.key_expired-unauthenticated"];
            403: components["responses"]["problem.forbidden"];
            404: components["responses"]["problem.not_found"];
            422: components["responses"]["problem.validation_failed"];
            429: components["responses"]["problem.rate_limited"];
            500: components["responses"]["problem.internal"];
            503: components["responses"]["problem.unavailable"];
        };
    };
}
