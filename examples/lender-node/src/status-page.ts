import type { Application, Offer } from '@creditplane/sdk';
import { html } from 'hono/html';
import { page } from './page.ts';

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const usd = (minor: number): string => dollars.format(minor / 100);

/** What the applicant may read. The list of states is open, so there is a word for those that we do not know. */
const words: Partial<Record<Application['status'], string>> = {
  submitted: 'We are looking at your application. This page renews itself.',
  processing: 'We are looking at your application. This page renews itself.',
  approved: 'Your loan is approved.',
  counteroffered: 'We cannot lend you what you asked for, but we can offer you this:',
  declined: 'We are sorry: we cannot lend you this. These were the principal reasons:',
  referred: 'One of us will look at your application. You will hear from us by e-mail.',
  action_required: 'We need something more from you. Look into your e-mail.',
  accepted: 'You have accepted our offer. Your documents are on their way.',
  expired: 'Our offer has expired. You are welcome to apply again.',
  withdrawn: 'Your application was withdrawn.',
};

export function statusPage(application: Application) {
  const { status, offers, decision, requestedAmount, requestedTermMonths } = application;
  const isOpen = status === 'submitted' || status === 'processing';
  return page(
    'Your application',
    html`<p role="status"><strong>${words[status] ?? 'We are working on your application.'}</strong></p>
      ${
        status === 'declined'
          ? html`<ul>${(decision?.reasons ?? []).map(({ text }) => html`<li>${text}</li>`)}</ul>`
          : ''
      }
      ${offers.filter((offer) => offer.status === 'open').map((offer) => offerSection(application.id, offer))}
      <dl>
        <dt>Asked for</dt><dd>${usd(requestedAmount)} over ${requestedTermMonths} months</dd>
        <dt>Reference</dt><dd>${application.id}</dd>
      </dl>`,
    isOpen ? html`<meta http-equiv="refresh" content="2" />` : '',
  );
}

function offerSection(applicationId: string, offer: Offer) {
  return html`<form method="post" action="/applications/${applicationId}/offers/${offer.id}/accept">
    <dl>
      <dt>Amount</dt><dd>${usd(offer.amount)}</dd>
      <dt>Monthly payment</dt><dd>${usd(offer.payment)}, ${offer.termMonths} times</dd>
      <dt>APR</dt><dd>${offer.apr} %</dd>
      <dt>Finance charge</dt><dd>${usd(offer.financeCharge)}</dd>
      <dt>Total of payments</dt><dd>${usd(offer.totalOfPayments)}</dd>
      <dt>Good until</dt><dd>${offer.expiresAt.slice(0, 10)}</dd>
    </dl>
    <button type="submit">Accept this offer</button>
  </form>`;
}
