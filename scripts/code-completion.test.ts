import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { choices, schemes, smallTerritories } from "@openhpa/vocabularies";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** An action and a draft as somebody types them; what is between the quotation marks is asked for. */
const lines = [
  'import type { Action, ActionDraft } from "@openhpa/core";',
  'export const action: Action = { type: "Action", key: "a", title: { fr: "A" },',
  '  coverage: { territories: [""] },',
  '  themes: [""],',
  '  outcomes: [{ key: "b", category: "", stage: "planned" }],',
  "};",
  'export const draft: ActionDraft = { places: [{ territory: "" }] };',
];

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** The language server of TypeScript, which is what editors ask; messages as the Language Server Protocol frames them. */
function languageServer() {
  const server = spawn(join(root, "node_modules/.bin/tsc"), ["--lsp", "--stdio"], { cwd: root });
  const waiting = new Map<number, (result: unknown) => void>();
  let received = Buffer.alloc(0);
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const take = ({ id, method, params, result }: Message) => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    // What the server asks of an editor (its settings) is answered with nothing.
    else send({ id, result: params?.items?.map(() => null) ?? null });
  };
  server.stdout.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const head = /Content-Length: (\d+)\r\n\r\n/.exec(received.toString("latin1"));
      const start = head ? head.index + head[0].length : 0;
      if (!head || received.length < start + Number(head[1])) return;
      const body = received.subarray(start, start + Number(head[1])).toString();
      received = received.subarray(start + Number(head[1]));
      take(JSON.parse(body) as Message);
    }
  });
  const ask = (method: string, params: object) => {
    const id = waiting.size + 1;
    return new Promise<unknown>((resolve) => {
      waiting.set(id, resolve);
      send({ id, method, params });
    });
  };
  return {
    server: server as ChildProcess,
    ask,
    tell: (method: string, params: object) => send({ method, params }),
  };
}

let folder = "";
let started: ReturnType<typeof languageServer>;
beforeAll(async () => {
  folder = mkdtempSync(join(root, "out-types-"));
  const config = { extends: "../tsconfig.json", compilerOptions: { noEmit: true }, include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(folder, "typed.ts"), lines.join("\n"));
  started = languageServer();
  await started.ask("initialize", { processId: null, rootUri: pathToFileURL(root).href, capabilities: {} });
  started.tell("initialized", {});
  const uri = pathToFileURL(join(folder, "typed.ts")).href;
  const textDocument = { uri, languageId: "typescript", version: 1, text: lines.join("\n") };
  started.tell("textDocument/didOpen", { textDocument });
});
afterAll(() => {
  started.server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** What the editor offers between the empty quotation marks of a line. */
async function offeredAt(line: number): Promise<readonly string[]> {
  const position = { line, character: (lines[line] as string).indexOf('""') + 1 };
  const textDocument = { uri: pathToFileURL(join(folder, "typed.ts")).href };
  const found = await started.ask("textDocument/completion", { textDocument, position });
  const { items } = found as { readonly items: readonly { readonly label: string }[] };
  return items.map(({ label }) => label).sort();
}

const small = smallTerritories();
/** Those of today: a code that has ended is a valid code, but none that an editor proposes. */
const territories = [...small.all()]
  .map(({ code }) => code)
  .filter((code) => !small.endOf(code))
  .sort();
const all = { deprecated: true };

test("an editor completes the codes of countries, regions, départements and cantons", async () => {
  expect(territories.length).toBeGreaterThan(150);
  expect(await offeredAt(2)).toEqual(territories);
  expect(await offeredAt(6)).toEqual(territories);
});

test("and every code of a scheme, with its prefix", async () => {
  expect(await offeredAt(3)).toEqual(
    choices(schemes.theme, "fr", all)
      .map(({ value }) => value)
      .sort(),
  );
  expect(await offeredAt(4)).toEqual(
    choices(schemes.smoc, "fr", all)
      .map(({ value }) => value)
      .sort(),
  );
});
