import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { schemes } from "@openhpa/vocabularies";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pictureSize } from "../pages/picture.js";
import { fitted, pictureDrawing } from "./drawing.js";
import { renderPng } from "./render.js";

const publisher = { name: "Fédération d'essai <b>" };
const room = { width: 1040, lines: 3, sizes: [84, 72, 60, 52] };

test("a picture is a PNG of the size that networks ask for, always with the same bytes", async () => {
  const drawing = pictureDrawing("Santé mentale", "Actions & prévention", publisher);
  const png = Buffer.from(await renderPng(drawing));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pictureSize.width, pictureSize.height]);
  const again = Buffer.from(await renderPng(drawing));
  const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  expect(digest(again)).toBe(digest(png));
  expect(digest(Buffer.from(await renderPng(pictureDrawing("Nutrition", undefined, publisher))))).not.toBe(
    digest(png),
  );
});

test("a logo and a colour are drawn", async () => {
  const file = new URL("../../../../docs/publishing/publishers/canton/logo.svg", import.meta.url);
  const logo = { type: "svg", base64: readFileSync(file).toString("base64"), ratio: 56 / 64 } as const;
  const plain = await renderPng(pictureDrawing("Sel", undefined, publisher));
  const accent = { light: "#b3001b", dark: "#ff8a80" };
  const own = await renderPng(pictureDrawing("Sel", undefined, { ...publisher, accent, logo }));
  expect(Buffer.from(own).equals(Buffer.from(plain))).toBe(false);
});

test("every theme fits without being cut", () => {
  for (const { prefLabel } of schemes.theme.concepts.values())
    expect(fitted(prefLabel.fr, room).lines.join(" ")).toBe(prefLabel.fr);
});

test("any title fits into its room", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (title) => {
      const { size, lines } = fitted(title, room);
      expect(lines.length).toBeLessThanOrEqual(room.lines);
      const letters = Math.floor(room.width / (size * 0.54)) + 1;
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(letters);
    }),
  );
});
