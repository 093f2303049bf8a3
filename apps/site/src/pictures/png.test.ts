import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-wasm";
import { expect, test } from "vitest";
import { toPng } from "./png.js";
import { renderPng } from "./render.js";

/** A picture of two rows and three columns as another picture holds it, drawn again by the renderer. */
const colours = ["#ff0000", "#00ff00", "#0000ff", "#000000", "#ffffff", "#123456"];
const pixels = Uint8Array.from(colours.flatMap((colour) => [...Buffer.from(colour.slice(1), "hex"), 255]));

test("the renderer reads a PNG of ours with the same pixels", async () => {
  await renderPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  const png = toPng({ pixels, width: 3, height: 2 });
  const image = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const drawing = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><image width="3" height="2" href="${image}"/></svg>`,
  );
  expect([...drawing.render().pixels]).toEqual([...pixels]);
});

test("the chunks are those that a PNG must have, in their order", () => {
  const png = Buffer.from(toPng({ pixels, width: 3, height: 2 }));
  const chunks: [string, number][] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.push([png.toString("latin1", at + 4, at + 8), png.readUInt32BE(at)]);
  expect(chunks.map(([type]) => type)).toEqual(["IHDR", "IDAT", "IEND"]);
  const [, idat] = chunks;
  const data = png.subarray(8 + 25 + 8, 8 + 25 + 8 + (idat?.[1] ?? 0));
  expect(inflateSync(data)).toHaveLength(2 * (3 * 3 + 1));
});
