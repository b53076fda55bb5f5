import { type Scenario, scenarioConsents } from '../scenarios/scenario.ts';

/** The same path as a shell script: only sh, curl and grep. It holds no key. */
export function codeForCurl(scenario: Scenario, baseUrl: string): string {
  const application = { ...scenario.application, parties: [{ role: 'primary', userId: 'USER_ID' }] };
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

person=$(call /users --data '${quoted(scenario.applicant)}') || {
  echo "$person" >&2
  exit 1
}
user=$(echo "$person" | grep -o 'usr_[0-9a-z]*' | head -n 1)

${scenarioConsents.map((consent) => `call "/users/$user/consents" --data '${quoted(consent)}' > /dev/null`).join('\n')}

# Prefer: wait=30 holds the answer back until the decision, for 30 seconds at most.
call /applications --header 'Prefer: wait=30' --data '${quoted(application).replace('USER_ID', `'"$user"'`)}'
echo
`;
}

/** JSON inside single quotes of a shell. */
function quoted(value: unknown): string {
  return JSON.stringify(value).replaceAll("'", `'\\''`);
}
