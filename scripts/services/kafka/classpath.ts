import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { repository } from '../../running/repository.ts';
import { findProgram } from '../find-program.ts';
import { ServiceUnavailable } from '../service.ts';

const pom = join(repository, 'scripts/services/kafka/pom.xml');

/**
 * The jars of the broker. Maven is asked once per pom.xml, 6 s with a filled local repository; the answer is kept in
 * `.cache` as long as its jars are there.
 */
export function brokerClasspath(): string {
  const digest = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 16);
  const kept = join(repository, `.cache/services/kafka-${digest}.classpath`);
  if (existsSync(kept)) {
    const classpath = readFileSync(kept, 'utf8').trim();
    if (classpath.split(delimiter).every((jar) => existsSync(jar))) return classpath;
  }
  const maven = findProgram('mvn', 'Maven fetches the Kafka broker, such as apt-get install maven');
  mkdirSync(dirname(kept), { recursive: true });
  const draft = `${kept}.${process.pid}`;
  const goal = ['dependency:build-classpath', '-DincludeScope=runtime', `-Dmdep.outputFile=${draft}`];
  const { status, stdout } = spawnSync(maven, ['-B', '-ntp', '-q', '-f', pom, ...goal], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    throw new ServiceUnavailable(`Maven could not fetch the Kafka broker of ${pom}:\n${stdout}`);
  }
  renameSync(draft, kept);
  return readFileSync(kept, 'utf8').trim();
}
