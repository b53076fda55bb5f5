import { type ApplicationStatus, applicationStatuses, transitions } from './status.ts';

/** What each state means, for people. */
const meanings: Readonly<Record<ApplicationStatus, string>> = {
  draft: 'being prepared; no event tells of it',
  submitted: 'received; becomes `processing` in the same moment',
  processing: 'the checks run',
  approved: 'offers stand as asked',
  declined: 'refused, with reasons',
  counteroffered: 'offers stand, other than asked',
  referred: 'a person has to decide',
  action_required: 'the applicant has to bring something; `requirements` lists it',
  incomplete: 'ended, since something did not come in time',
  accepted: 'an offer was accepted',
  expired: 'ended, since no offer was accepted in time',
  withdrawn: "ended at the applicant's express request",
};

const reopening = '`applications.reopen`, with a reason';
const adverse = '`applications.decide`, with reasons: a decision of its own';
const lapse = 'the last offer lapses';
const acceptance = '`offers.accept`';
const withdrawal = '`applications.withdraw`';
const checks = 'both checks are in';
const person = '`applications.decide`';

/** What moves an application along each arrow. */
const causes: Readonly<Record<ApplicationStatus, Partial<Record<ApplicationStatus, string>>>> = {
  draft: { submitted: '`applicationDrafts.submit`', withdrawn: '`applicationDrafts.withdraw`' },
  submitted: { processing: 'at once', withdrawn: withdrawal },
  processing: {
    approved: checks,
    declined: checks,
    counteroffered: checks,
    referred: `${checks}, or one does not answer within \`checkDeadlineMinutes\``,
    action_required: checks,
    withdrawn: withdrawal,
  },
  action_required: {
    processing: 'the last requirement is satisfied or waived',
    incomplete: 'a requirement is overdue',
    declined: adverse,
    withdrawn: withdrawal,
  },
  referred: {
    processing: '`applications.sendBack`',
    approved: person,
    declined: adverse,
    counteroffered: person,
    action_required: person,
    withdrawn: withdrawal,
  },
  approved: { accepted: acceptance, expired: lapse, declined: adverse, withdrawn: withdrawal },
  counteroffered: { accepted: acceptance, expired: lapse, declined: adverse, withdrawn: withdrawal },
  accepted: { declined: `${adverse}, before funding only` },
  declined: { processing: reopening },
  incomplete: { processing: reopening },
  expired: { processing: reopening },
  withdrawn: {},
};

export type StatusReference = {
  status: ApplicationStatus;
  meaning: string;
  moves: readonly { to: ApplicationStatus; cause: string }[];
};

/** Every state and every arrow of the code's own table, in words. Throws where an arrow has none. */
export function statusReference(): StatusReference[] {
  return applicationStatuses.map((status) => ({
    status,
    meaning: meanings[status],
    moves: transitions[status].map((to) => {
      const cause = causes[status][to];
      if (!cause) throw new Error(`Nothing says what moves an application from ${status} to ${to}.`);
      return { to, cause };
    }),
  }));
}
