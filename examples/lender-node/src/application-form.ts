import { html } from 'hono/html';
import { consentKinds, consentTexts } from './consents.ts';
import { page } from './page.ts';
import type { FieldName, Fields, Mistakes } from './submission.ts';

export type FormState = {
  /** Made with each form: sent twice, it is still one application. */
  submissionId: string;
  fields?: Fields;
  mistakes?: Mistakes;
};

type Control = { label: string; hint?: string; attributes: Readonly<Record<string, string>> };

const required = { required: '' };
const text = (
  label: string,
  autocomplete: string,
  more: Readonly<Record<string, string>> = required,
): Control => ({
  label,
  attributes: { type: 'text', autocomplete, ...more },
});

const you: Partial<Record<FieldName, Control>> = {
  givenName: text('First name', 'given-name'),
  familyName: text('Last name', 'family-name'),
  birthDate: { label: 'Date of birth', attributes: { type: 'date', autocomplete: 'bday', ...required } },
  nationalId: {
    label: 'Social security number',
    hint: 'In test mode only test numbers are taken, 000-01-0001 for example.',
    attributes: { type: 'password', inputmode: 'numeric', autocomplete: 'off', ...required },
  },
  email: { label: 'E-mail', attributes: { type: 'email', autocomplete: 'email', ...required } },
  phone: {
    label: 'Phone (optional)',
    hint: 'With the country code, +1 202 555 0143 without the blanks.',
    attributes: { type: 'tel', autocomplete: 'tel' },
  },
};

const home: Partial<Record<FieldName, Control>> = {
  line1: text('Street', 'address-line1'),
  line2: text('Apartment (optional)', 'address-line2', {}),
  city: text('City', 'address-level2'),
  state: text('State', 'address-level1', { maxlength: '2', ...required }),
  postalCode: text('ZIP code', 'postal-code', { inputmode: 'numeric', ...required }),
};

const money = { inputmode: 'decimal', autocomplete: 'off' };
const employmentStatuses = {
  employed: 'Employed',
  self_employed: 'Self-employed',
  unemployed: 'Not employed',
  retired: 'Retired',
  student: 'Student',
  other: 'Other',
};
const purposes = {
  debt_consolidation: 'Paying off other debts',
  home_improvement: 'My home',
  medical: 'Medical costs',
  education: 'Education',
  vehicle: 'A vehicle',
  major_purchase: 'A large purchase',
  moving: 'Moving',
  other: 'Something else',
};
const terms = { 12: '1 year', 24: '2 years', 36: '3 years', 48: '4 years', 60: '5 years' };

/** The form, or the form again with what was wrong. The social security number is never written back. */
export function applicationForm(state: FormState) {
  const { mistakes = {}, submissionId } = state;
  const inputs = (controls: Partial<Record<FieldName, Control>>) =>
    Object.entries(controls).map(([name, control]) => input(name as FieldName, control, state));
  return page(
    'Apply for a loan',
    html`<form method="post" action="/apply">
      ${mistakes.form ? html`<p class="wrong" role="alert">${mistakes.form}</p>` : ''}
      <input type="hidden" name="submissionId" value="${submissionId}" />
      <fieldset>
        <legend>The loan</legend>
        ${input('amount', { label: 'Amount in dollars', attributes: { ...money, ...required } }, state)}
        ${select('termMonths', 'Over', terms, state)} ${select('purpose', 'For', purposes, state)}
      </fieldset>
      <fieldset><legend>You</legend>${inputs(you)}</fieldset>
      <fieldset><legend>Where you live</legend>${inputs(home)}</fieldset>
      <fieldset>
        <legend>Your income</legend>
        ${select('employmentStatus', 'Employment', employmentStatuses, state)}
        ${input('employerName', text('Employer (optional)', 'organization', {}), state)}
        ${input('annualIncome', { label: 'Yearly income before taxes', attributes: { ...money, ...required } }, state)}
        ${input('monthlyHousing', { label: 'Monthly rent (optional)', attributes: money }, state)}
      </fieldset>
      <fieldset>
        <legend>Your consent</legend>
        ${mistakes.consents ? html`<p class="wrong" role="alert">${mistakes.consents}</p>` : ''}
        ${consentKinds.map(
          (kind) => html`<label class="tick">
            <input type="checkbox" name="${kind}" value="yes" required /> ${consentTexts[kind]}
          </label>`,
        )}
      </fieldset>
      <button type="submit">Apply</button>
    </form>`,
  );
}

function input(name: FieldName, { label, hint, attributes }: Control, { fields, mistakes }: FormState) {
  const value = name === 'nationalId' ? '' : (fields?.[name] ?? '');
  const more = Object.entries(attributes).map(([key, content]) => html` ${key}="${content}"`);
  return html`<label for="${name}">${label}</label>
    <input id="${name}" name="${name}" value="${value}" ${more} ${describedBy(name, mistakes, hint)} />
    ${notes(name, mistakes, hint)}`;
}

function select(
  name: FieldName,
  label: string,
  choices: Readonly<Record<string, string>>,
  { fields, mistakes }: FormState,
) {
  return html`<label for="${name}">${label}</label>
    <select id="${name}" name="${name}" required ${describedBy(name, mistakes, undefined)}>
      ${Object.entries(choices).map(
        ([value, words]) =>
          html`<option value="${value}" ${fields?.[name] === value ? 'selected' : ''}>${words}</option>`,
      )}
    </select>
    ${notes(name, mistakes, undefined)}`;
}

function describedBy(name: FieldName, mistakes: Mistakes | undefined, hint: string | undefined) {
  if (mistakes?.[name]) return html`aria-invalid="true" aria-describedby="${name}-note"`;
  return hint ? html`aria-describedby="${name}-note"` : '';
}

function notes(name: FieldName, mistakes: Mistakes | undefined, hint: string | undefined) {
  const mistake = mistakes?.[name];
  if (mistake) return html`<p class="wrong" id="${name}-note">${mistake}</p>`;
  return hint ? html`<p class="hint" id="${name}-note">${hint}</p>` : '';
}
