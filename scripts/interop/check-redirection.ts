import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { OPENHPA } from "@openhpa/vocabularies";
import { readProject, repositoryPage } from "../manifests/project.js";
import { serveLines } from "./external-process.js";
import type { Report } from "./report.js";
import { freePort } from "./run-recipe.js";
import type { Tool } from "./tools.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const MODULES = "/usr/lib/apache2/modules";
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const RDF_FIRST = "text/turtle, application/rdf+xml;q=0.9, text/html;q=0.5, */*;q=0.1";

/** An Apache with nothing but what w3id.org has: a folder in which `.htaccess` files count. */
function configuration(folder: string, port: number): string {
  const modules = ["mpm_event", "authz_core", "rewrite", "dir", "negotiation"];
  return [
    `ServerRoot ${folder}`,
    "ServerName localhost",
    `Listen 127.0.0.1:${port}`,
    `PidFile ${folder}/pid`,
    `ErrorLog ${folder}/error.log`,
    ...modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    `DocumentRoot ${folder}/www`,
    `<Directory ${folder}/www>`,
    "AllowOverride All",
    "Options +FollowSymLinks +MultiViews",
    "Require all granted",
    "</Directory>",
    "",
  ].join("\n");
}

/** The addresses that the README of the schemas promises, which lead to files of the package. */
const promised = () =>
  readFileSync(join(root, "schemas/README.md"), "utf8").match(
    /https:\/\/w3id\.org\/openhpa\/[^`…\s]+(?=`)/g,
  ) ?? [];

/** Where Apache sends who asks for an address with these media types; the status where it sends nobody anywhere. */
async function sentTo(server: string, address: string, accept: string): Promise<string> {
  const path = address.replace(OPENHPA, "");
  const answer = await fetch(`${server}/openhpa/${path}`, { redirect: "manual", headers: { accept } });
  return answer.headers.get("location") ?? String(answer.status);
}

async function isUp(server: string): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await fetch(server).catch(() => undefined)) return true;
    await setTimeout(200);
  }
  return false;
}

async function askAll(server: string, report: Report): Promise<void> {
  const page = repositoryPage(readProject(root));
  for (const address of promised()) {
    const file = /\/schemas@1\/(.+)$/.exec(await sentTo(server, address, "*/*"))?.[1];
    report.same(`${address} leads to a file`, existsSync(join(root, "schemas", file ?? "nothing")), true);
  }
  const ontology = "https://cdn.jsdelivr.net/npm/@openhpa/schemas@1/v1/ontology.ttl";
  const rows = [
    ["", BROWSER, page],
    ["ns", BROWSER, `${page}/blob/main/docs/reference/fields.md`],
    ["ns", RDF_FIRST, ontology],
    ["ns", "text/turtle", ontology],
    ["vocab/smoc/A4", BROWSER, `${page}/blob/main/docs/reference/vocabularies.md`],
    ["vocab/smoc/A4", RDF_FIRST, ontology.replace("ontology", "vocabularies/smoc")],
    ["v1.0.0/ontology.ttl", "*/*", ontology.replace("@1/", "@1.0.0/")],
    ["nothing/of/this", BROWSER, "404"],
  ] as const;
  for (const [path, accept, target] of rows)
    report.same(`${OPENHPA}${path} for ${accept}`, await sentTo(server, path, accept), target);
}

/** The redirection of w3id.org in the server that runs there, asked as browsers and programs ask: a second. */
export async function checkRedirection(folder: string, tool: Tool, report: Report): Promise<void> {
  if (!tool.ok) return report.skip("redirection", tool.reason);
  const place = join(folder, "apache");
  mkdirSync(join(place, "www/openhpa"), { recursive: true });
  cpSync(join(root, "docs/publishing/w3id/.htaccess"), join(place, "www/openhpa/.htaccess"));
  const port = await freePort();
  writeFileSync(join(place, "httpd.conf"), configuration(place, port));
  const apache = serveLines(`exec /usr/sbin/apache2 -D FOREGROUND -f '${place}/httpd.conf'`);
  try {
    const server = `http://127.0.0.1:${port}`;
    if (await isUp(server)) await askAll(server, report);
    else report.fail("redirection", `Apache did not start: ${apache.log()}`);
  } finally {
    await apache.stop();
  }
}
