import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../.github/workflows/", import.meta.url));
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(`${folder}${name}`, "utf8")] as const,
);
const release = workflows.find(([name]) => name === "release.yml")?.[1] ?? "";
const root = JSON.parse(readFileSync(`${folder}../../package.json`, "utf8"));

test.each(workflows)("%s uses actions by their commit, and says which version that is", (_, text) => {
  const used = [...text.matchAll(/uses: (.+)$/gm)].map(([, action]) => action);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("only the job that publishes may ask for an identity, and it runs nothing of the repository", () => {
  const jobs = release.split(/^ {2}(?=\w+:$)/m).slice(1);
  const publishing = jobs.filter((job) => job.includes("id-token: write"));
  expect(publishing).toHaveLength(1);
  expect(publishing[0]).toMatch(/^publish:/);
  expect(publishing[0]).not.toMatch(/actions\/checkout|npm ci|npm run|npx /);
  expect(publishing[0]).toContain('npm publish "./$tarball" --provenance --access public');
});

test("no workflow holds a token of a registry, and the release knows the npm that the repository works with", () => {
  for (const [name, text] of workflows)
    expect([name, /NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./.test(text)]).toEqual([name, false]);
  expect(release).toContain(`npm install --global ${root.packageManager}`);
});
