import { sql } from 'kysely';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { Figures } from './figures.ts';
import { funnelSteps, type Journey } from './journey.ts';

/** The tables stand in `schema`: a rebuild fills those of another one. */
export type Figured = Pick<Work, 'tables' | 'scope'> & { schema: string };

type JourneyRow = {
  application_id: string;
  version: number;
  submitted_at: Date;
  product_id: string;
  policy_id: string;
  policy_version: number;
  risk_known: boolean;
  compliance_known: boolean;
  decided: boolean;
  outcome: string | null;
  offered: boolean;
  ending: Journey['ending'];
};

export async function readJourneys(
  { schema, tables }: Figured,
  applicationIds: readonly string[],
): Promise<Map<string, Journey>> {
  const found = await sql<JourneyRow>`
    select application_id, version, submitted_at, product_id, policy_id, policy_version, risk_known, compliance_known,
      decided, outcome, offered, ending
    from ${sql.id(schema, 'journeys')}
    where application_id = any(${[...applicationIds]}::text[])
  `.execute(tables());
  return new Map(found.rows.map((row) => [row.application_id, journeyOf(row)]));
}

function journeyOf(row: JourneyRow): Journey {
  return {
    applicationId: row.application_id,
    version: Number(row.version),
    submittedAt: row.submitted_at.toISOString(),
    productId: row.product_id,
    policyId: row.policy_id,
    policyVersion: row.policy_version,
    riskKnown: row.risk_known,
    complianceKnown: row.compliance_known,
    decided: row.decided,
    outcome: row.outcome,
    offered: row.offered,
    ending: row.ending,
  };
}

/** Adds a batch to the figures: a statement for each table that it touches, whatever its size. */
export async function addFigures(into: Figured, figures: Figures): Promise<void> {
  await writeJourneys(into, figures.journeys);
  await addTo(into, 'funnel', [], [...funnelSteps], figures.funnel);
  await addTo(into, 'decisions', [text('outcome')], ['decisions'], figures.decisions);
  await addTo(into, 'decision_times', [upToMs], ['decisions', 'total_ms'], figures.decisionTimes);
  await addTo(
    into,
    'provider_calls',
    [text('provider'), text('kind'), text('outcome'), upToMs],
    ['calls', 'total_ms', 'cost_minor'],
    figures.providerCalls,
  );
}

async function writeJourneys(
  { schema, tables, scope }: Figured,
  journeys: readonly Journey[],
): Promise<void> {
  if (journeys.length === 0) return;
  await sql`
    insert into ${sql.id(schema, 'journeys')} (tenant_id, mode, application_id, version, submitted_at, product_id,
      policy_id, policy_version, risk_known, compliance_known, decided, outcome, offered, ending)
    select ${scope.tenantId}, ${scope.mode}, j."applicationId", j.version, j."submittedAt", j."productId",
      j."policyId", j."policyVersion", j."riskKnown", j."complianceKnown", j.decided, j.outcome, j.offered, j.ending
    from jsonb_to_recordset(${JSON.stringify(journeys)}::jsonb) as j ("applicationId" text, version bigint,
      "submittedAt" timestamptz, "productId" text, "policyId" text, "policyVersion" integer, "riskKnown" boolean,
      "complianceKnown" boolean, decided boolean, outcome text, offered boolean, ending text)
    on conflict (tenant_id, mode, application_id) do update set version = excluded.version,
      risk_known = excluded.risk_known, compliance_known = excluded.compliance_known, decided = excluded.decided,
      outcome = excluded.outcome, offered = excluded.offered, ending = excluded.ending
  `.execute(tables());
}

type KeyColumn = { name: string; type: 'text' | 'bigint' | 'integer' | 'date' };

const text = (name: string): KeyColumn => ({ name, type: 'text' });
const upToMs: KeyColumn = { name: 'up_to_ms', type: 'bigint' };
const dimensions: readonly KeyColumn[] = [
  { name: 'day', type: 'date' },
  text('product_id'),
  text('policy_id'),
  { name: 'policy_version', type: 'integer' },
];

/** Adds the sums of these rows to those with the same key; rows come with each key once. */
async function addTo(
  { schema, tables, scope }: Figured,
  table: string,
  ownKey: readonly KeyColumn[],
  sums: readonly string[],
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const key = [...dimensions, ...ownKey];
  const columns = [...key.map(({ name }) => name), ...sums];
  const shape = [
    ...key.map(({ name, type }) => sql`${sql.id(fieldOf(name))} ${sql.raw(type)}`),
    ...sums.map((name) => sql`${sql.id(fieldOf(name))} bigint`),
  ];
  await sql`
    insert into ${sql.id(schema, table)} as present (tenant_id, mode, ${sql.join(columns.map((name) => sql.id(name)))})
    select ${scope.tenantId}, ${scope.mode}, ${sql.join(columns.map((name) => sql.id('added', fieldOf(name))))}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as added (${sql.join(shape)})
    on conflict (tenant_id, mode, ${sql.join(key.map(({ name }) => sql.id(name)))}) do update
    set ${sql.join(sums.map((name) => sql`${sql.id(name)} = present.${sql.id(name)} + excluded.${sql.id(name)}`))}
  `.execute(tables());
}

/** `up_to_ms` is `upToMs` in a row. The steps of the funnel bear their columns' names. */
function fieldOf(column: string): string {
  if ((funnelSteps as readonly string[]).includes(column)) return column;
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
