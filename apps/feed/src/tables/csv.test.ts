import { type Action, actionColumns } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { seedRecords } from "../testing/feed-fixture.js";
import { csvOf, withoutFormula } from "./csv.js";

/** RFC 4180, read by hand so that the test does not share code with the writer. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ",") end();
    else if (!quoted && character === "\r" && text[at + 1] === "\n") {
      end();
      rows.push([]);
      at += 1;
    } else cell += character;
  }
  return rows.slice(0, -1);
}

async function* actions(): AsyncGenerator<Action> {
  for (const record of await seedRecords()) if (record.type === "Action") yield record;
}

async function text(source: AsyncIterable<Action>): Promise<string> {
  let all = "";
  for await (const part of csvOf(source)) all += part;
  return all;
}

describe("csvOf", () => {
  test("writes the columns of the table schema and one row an action", async () => {
    const [header, ...rows] = parsed(await text(actions()));
    expect(header).toEqual(actionColumns.map(({ name }) => name));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toHaveLength(actionColumns.length);
    const title = header?.indexOf("title") ?? -1;
    expect(rows.map((row) => row[title])).toContain("Interventions dans le milieu de la justice");
  });

  test("keeps quotes, commas, line ends and false apart from empty", async () => {
    const [first] = await seedRecords();
    const record = {
      ...(first as Action),
      type: "Action" as const,
      title: { fr: 'Un "titre",\nsur deux lignes' },
      agreement: { exists: false },
    };
    const source = async function* () {
      yield record;
    };
    const [header, row] = parsed(await text(source()));
    expect(row?.[header?.indexOf("title") ?? -1]).toBe('Un "titre",\nsur deux lignes');
    expect(row?.[header?.indexOf("agreement_exists") ?? -1]).toBe("false");
    expect(row?.[header?.indexOf("people_reached") ?? -1]).toBe("");
  });
});

describe("withoutFormula", () => {
  test.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx"])("puts an apostrophe before %j", (cell) => {
    expect(withoutFormula(cell)).toBe(`'${cell}`);
  });
  test.each(["-12", "+33240080811", "-2,5", "texte", "2019", ""])("leaves %j", (cell) =>
    expect(withoutFormula(cell)).toBe(cell));
  test("leaves numbers, booleans and nothing", () => {
    expect([
      withoutFormula(-3),
      withoutFormula(false),
      withoutFormula(null),
      withoutFormula(undefined),
    ]).toEqual([-3, false, null, null]);
  });
});
