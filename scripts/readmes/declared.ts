/**
 * Commands of pages that no test runs, each with its reason. A command that is neither run nor here fails the test, and so does a row that no
 * page has.
 */
export const notRun: Readonly<Record<string, string>> = {
  "npm ci && npm test": "it is the run that this test is part of",
  "npm test": "it is the run that this test is part of",
  "npm run test:interop": "it is the run that tries the slow commands",
  "npm run test:node -- 22 24":
    "several versions of Node from the registry; packages are tried under them by its own script",
  "npx vitest packages/core": "it watches until it is stopped",
  "npm run coverage -- packages/core --coverage.include='packages/core/src/**'":
    "minutes, the tests of a room again",
  "npx vitest run --project browser": "minutes, and part of the tests",
  "OPENHPA_SEED=random npx vitest run .prop.test": "minutes, and cases that nobody chose: a weekly run",
  "OPENHPA_HISTORIES=200 npx vitest run --project apart apps/cli/src/feed/histories":
    "half an hour: the same histories that are part of the tests, two hundred instead of six",
  "npm run mutate -- packages/core": "minutes: the tests of a room for each fault",
  "npm run mutate -- apps/feed/src/changes --count 60": "an hour",
  "npm run mutate -- packages/io --seed 7": "minutes: the tests of a room for each fault",
  "npm run mutate -- packages/io --only lines": "minutes: the tests of a room for each fault",
  "npm run mutate -- packages/io --cases faults.ndjson": "minutes: the tests of a room for each fault",
  "npm run mutate": "hours",
  "npm run bench": "minutes of measuring",
  "npm run bench -- --full": "hours, up to a million records",
  "npm run bench -- --only convert-floor": "minutes of measuring",
  "npm run bench -- --only feed-rebuild --records 1000,10000": "minutes of measuring",
  "npm run bench -- --only validate-ajv --profile": "minutes of measuring",
  "npm run bench -- --lighthouse": "fetches Lighthouse, minutes of measuring",
  "npm run bench -- --questions": "minutes of measuring",
  "npm run bench -- --json results.ndjson --report docs/performance.md": "minutes of measuring",
  "npm run bench -- --from results.ndjson --report docs/performance.md":
    "needs the results of a run of minutes",
  "npx openhpa feed check https://donnees.exemple.fr/prevention": "an address that is an example",
  "npm run release -- --dry-run": "a quarter of an hour: a clone that is installed, built and tested",
  "npm run release -- --dry-run --skip-tests": "minutes: a clone that is installed and built",
};

/** Commands of programs that are not here, by what they begin with. */
export const programsElsewhere: readonly (readonly [start: string, reason: string])[] = [
  ["hadoop ", "Hadoop is not installed; the page says that it was not tried"],
  ["npx quicktype ", "fetched from the registry; the interop test of the schemas runs it"],
  ["npx -p json-schema-to-typescript ", "fetched from the registry; the interop test of the schemas runs it"],
  ["datamodel-codegen ", "a program in Python; the interop test of the schemas runs it"],
];

/** Commands of a clone that are run only in a real clone, because they take more than seconds (`npm run test:interop`). */
export const slow: ReadonlySet<string> = new Set([
  "npm ci && npm start",
  "npm ci",
  "npm run generate",
  "npm run bench -- --list",
  "npx vitest run packages/core/src/edtf.prop.test.ts",
  'npx vitest run packages/core -t "the message is in the language asked for"',
]);

/** Commands that serve until they are stopped: tried until they have answered. */
export const serves = /^npx openhpa (?:feed|dump) serve /;

/** Commands that install: what they name is packed from here, so the test of packages installs once for all. */
export const installs = /^npm i(?:nstall)? /;

/** Why a command is not run anywhere; undefined where it is. */
export function reasonNotToRun(command: string): string | undefined {
  return notRun[command] ?? programsElsewhere.find(([start]) => command.startsWith(start))?.[1];
}
