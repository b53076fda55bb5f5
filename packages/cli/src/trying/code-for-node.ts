import { type Scenario, scenarioConsents } from '../scenarios/scenario.ts';

/** A whole script that does what `try` does, for a lender to start from. It holds no key. */
export function codeForNode(scenario: Scenario, baseUrl: string): string {
  return `// ${scenario.summary}
//   npm install @creditplane/sdk
//   CREDITPLANE_API_KEY=cp_test_sk_... node ${scenario.name}.mjs
import { Creditplane } from '@creditplane/sdk';

const creditplane = new Creditplane({
  apiKey: process.env.CREDITPLANE_API_KEY,
  baseUrl: process.env.CREDITPLANE_BASE_URL ?? ${literal(baseUrl)},
});

const consents = ${literal(scenarioConsents)};
/** Puts a person in the vault, with what they agreed to. */
async function createApplicant(person) {
  const { id } = await creditplane.users.create(person);
  for (const consent of consents) await creditplane.users.consents.create(id, consent);
  return id;
}

const parties = [
${partiesOf(scenario)}
];
const request = ${literal({ ...scenario.application })};
const application = await creditplane.applications.createAndWait({ ...request, parties });

console.log(application.id, application.status);
for (const { code, text } of application.decision?.reasons ?? []) console.log(code, text);
for (const { amount, currency, termMonths, payment, apr } of application.offers) {
  // Amounts are in minor units: cents of USD.
  console.log(\`\${currency} \${amount / 100} over \${termMonths} months, \${payment / 100} a month, APR \${apr} %\`);
}
${scenario.submittedTwice ? again : ''}`;
}

const again = `
// The same parties and product within the duplicate window: refused, with the id of the first application.
try {
  await creditplane.applications.create({ ...request, parties });
} catch (error) {
  if (error.code !== 'duplicate_application') throw error;
  console.log(error.status, error.code, error.members.applicationId);
}
`;

function partiesOf({ applicant, coApplicant }: Scenario): string {
  const party = (role: string, person: unknown) =>
    `  { role: '${role}', userId: await createApplicant(${literal(person, 1)}) },`;
  return [party('primary', applicant), ...(coApplicant ? [party('co_applicant', coApplicant)] : [])].join(
    '\n',
  );
}

/** A value as JavaScript source: keys bare, strings in single quotes, short objects on one line. */
function literal(value: unknown, depth = 0): string {
  if (typeof value === 'string') return `'${value.replace(/['\\]/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, depth + 1))
    : Object.entries(value).map(([name, member]) => `${name}: ${literal(member, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const line = `${open}${members.join(', ')}${close}`;
  if (line.length <= 70 && !line.includes('\n')) return line;
  const indent = '  '.repeat(depth + 1);
  return `${open.trim()}\n${members.map((member) => `${indent}${member},\n`).join('')}${'  '.repeat(depth)}${close.trim()}`;
}
