import { describe, expect, test } from "vitest";
import { inColumns } from "./columns.js";

const words = (count: number, word: string) => Array(count).fill(word).join(" ");

describe("inColumns", () => {
  test("keeps a line of 80 characters and breaks one of 81", () => {
    const fits = words(27, "ab");
    expect(fits).toHaveLength(80);
    expect(inColumns(fits)).toBe(fits);
    expect(inColumns(`${fits}c`)).toBe(`${words(26, "ab")}\n  abc`);
  });

  test("indents what follows, within the 80 characters", () => {
    const lines = inColumns(words(60, "mot")).split("\n");
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(lines.slice(1).every((line) => /^ {2}mot/.test(line))).toBe(true);
  });

  test("ends no line before a sign that stands apart, nor after an opening one", () => {
    const text = `${words(19, "abc")} xyz : voici « le mot » cité`;
    for (const line of inColumns(text).split("\n")) {
      expect(line.trim()).not.toMatch(/^[:;!?»]/);
      expect(line).not.toMatch(/«$/);
    }
  });

  test("leaves an address whole", () => {
    const address = `https://exemple.fr/${"x".repeat(90)}`;
    expect(inColumns(`Voir ${address} maintenant`).split("\n")).toEqual([
      "Voir",
      `  ${address}`,
      "  maintenant",
    ]);
  });
});
