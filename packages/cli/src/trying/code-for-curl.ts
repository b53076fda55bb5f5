import { type Scenario, scenarioConsents } from '../scenarios/scenario.ts';

/** The same path as a shell script: only sh, curl and grep. It holds no key. */
export function codeForCurl(scenario: Scenario, baseUrl: string): string {
  return `#!/bin/sh
# ${scenario.summary}
#   CREDITPLANE_API_KEY=cp_test_sk_... sh ${scenario.name}.sh
set -eu
: "\${CREDITPLANE_API_KEY:?set it to your secret key}"
url="\${CREDITPLANE_BASE_URL:-${baseUrl}}/api/v1"

# The key goes to curl through a pipe, so that no process list shows it.
call() {
  path="$1"
  shift
  printf 'header = "Authorization: Bearer %s"\\n' "$CREDITPLANE_API_KEY" |
    curl --silent --show-error --fail-with-body --config - --header 'Content-Type: application/json' "$url$path" "$@"
}

# Puts a person in the vault, with what they agreed to, and prints their id.
applicant() {
  person=$(call /users --data "$1") || {
    echo "$person" >&2
    exit 1
  }
  user=$(echo "$person" | grep -o 'usr_[0-9a-z]*' | head -n 1)
${scenarioConsents.map((consent) => `  call "/users/$user/consents" --data '${quoted(consent)}' > /dev/null`).join('\n')}
  echo "$user"
}

primary=$(applicant '${quoted(scenario.applicant)}')
${scenario.coApplicant ? `co_applicant=$(applicant '${quoted(scenario.coApplicant)}')\n` : ''}
# Prefer: wait=30 holds the answer back until the decision, for 30 seconds at most.
application='${applicationOf(scenario)}'
call /applications --header 'Prefer: wait=30' --data "$application"
echo
${scenario.submittedTwice ? again : ''}`;
}

/** curl answers a refusal with 22; the problem document is on standard output. */
const again = `
# The same parties and product within the duplicate window: 409, with the id of the first application.
call /applications --data "$application" 2> /dev/null || test $? -eq 22
echo
`;

/** JSON in single quotes, with the ids of those who apply put in by the shell. */
function applicationOf({ application, coApplicant }: Scenario): string {
  const roles = coApplicant ? ['primary', 'co_applicant'] : ['primary'];
  const parties = roles.map((role) => ({ role, userId: `$${role}` }));
  return quoted({ ...application, parties }).replaceAll(/"\$(\w+)"/g, (_, name) => `"'"$${name}"'"`);
}

/** JSON inside single quotes of a shell. */
function quoted(value: unknown): string {
  return JSON.stringify(value).replaceAll("'", `'\\''`);
}
