import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findProgram } from '../find-program.ts';
import { ServiceUnavailable } from '../service.ts';

/** Brokers since Kafka 4 need it. */
const oldest = 17;
const howToInstall = `Kafka needs a Java runtime of version ${oldest} or newer, such as apt-get install openjdk-17-jre-headless`;

/** The Java of JAVA_HOME, else of PATH, where it is new enough. */
export function findJava(): string {
  const home = process.env['JAVA_HOME'];
  const java = home ? join(home, 'bin/java') : findProgram('java', howToInstall);
  const { stderr, error } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
  if (error || version < oldest) {
    throw new ServiceUnavailable(
      `${java} is ${version ? `version ${version}` : 'not usable'}: ${howToInstall}.`,
    );
  }
  return java;
}
