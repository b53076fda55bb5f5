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

const user = await creditplane.users.create(${literal(scenario.applicant)});

const consents = ${literal(scenarioConsents)};
for (const consent of consents) await creditplane.users.consents.create(user.id, consent);

const application = await creditplane.applications.createAndWait(
  ${literal({ ...scenario.application, parties: [{ role: 'primary', userId: '' }] }, 1).replace("''", 'user.id')},
);

console.log(application.id, application.status);
for (const { code, text } of application.decision?.reasons ?? []) console.log(code, text);
for (const { amount, currency, termMonths, payment, apr } of application.offers) {
  // Amounts are in minor units: cents of USD.
  console.log(\`\${currency} \${amount / 100} over \${termMonths} months, \${payment / 100} a month, APR \${apr} %\`);
}
`;
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
