/** One message to a lender's staff. `messageId` is the same at every attempt, so that a mailbox keeps one. */
export type OutgoingEmail = { messageId: string; to: string; subject: string; text: string; html: string };

/** `bounced`: this address will not take it, however often it is sent. */
export type EmailOutcome = 'sent' | 'bounced';

/** Gives a message to whoever carries it. Rejects with `EmailNotTaken` where it may be tried again. */
export type EmailSender = { send(email: OutgoingEmail): Promise<EmailOutcome> };

/** Says what failed in codes: a mail server's own words may hold the address. */
export class EmailNotTaken extends Error {
  constructor(code: string, responseCode: number | undefined) {
    super(`The mail server did not take a message: ${code}${responseCode ? ` ${responseCode}` : ''}.`);
    this.name = 'EmailNotTaken';
  }
}

/** For tests and simulations that are not about e-mail. */
export const discardingSender: EmailSender = { send: async () => 'sent' };
