import { type RuleEngine, ruleEngines } from './policy/engines.ts';
import { type Applicant, applicants } from './policy/ten-rules.ts';
import { median } from './statistics.ts';

const people = applicants(10_000);
/** CPU time of one turn of one engine, after as much to warm up. */
const turnMs = 400;
const rounds = 5;

/**
 * Ten rules on the same 10,000 applicants: evaluations a CPU second (all threads of the process), median of five turns
 * that the engines take one after another. Every answer of every engine is compared with the hand-written one first.
 */
export async function run(): Promise<unknown> {
  const engines = ruleEngines();
  const differing = await compare(engines);
  for (const engine of engines) await turn(engine);
  const rates = new Map<string, number[]>(engines.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const engine of engines) rates.get(engine.name)?.push(await turn(engine));
  }
  const rateOf = (name: string) => median(rates.get(name) ?? []);
  const baseline = rateOf('json-rules-engine');
  return {
    benchmark: 'policy',
    rules: 10,
    inputs: people.length,
    answersThatDiffer: differing,
    engines: engines.map(({ name }) => ({
      name,
      evaluationsPerCpuSecond: rateOf(name),
      timesJsonRulesEngine: Number((rateOf(name) / baseline).toFixed(2)),
    })),
  };
}

async function compare(engines: readonly RuleEngine[]): Promise<Record<string, number>> {
  const reference = engines.at(-1);
  const differing: Record<string, number> = {};
  for (const engine of engines) {
    let count = 0;
    for (const person of people) {
      const expected = JSON.stringify(await reference?.evaluate(person));
      if (JSON.stringify(await engine.evaluate(person)) !== expected) count += 1;
    }
    differing[engine.name] = count;
  }
  return differing;
}

/** An engine that answers at once is not made to wait for a promise. */
async function turn({ evaluate }: RuleEngine): Promise<number> {
  const started = process.cpuUsage();
  let done = 0;
  let usedMs = 0;
  while (usedMs < turnMs) {
    for (let index = 0; index < 500; index += 1) {
      const answer = evaluate(people[(done + index) % people.length] as Applicant);
      if (answer instanceof Promise) await answer;
    }
    done += 500;
    const { user, system } = process.cpuUsage(started);
    usedMs = (user + system) / 1000;
  }
  return done / (usedMs / 1000);
}
