import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { toPng } from "./png.js";

const { resolve } = createRequire(import.meta.url);
const fonts = ["400Regular/SourceSans3_400Regular.ttf", "600SemiBold/SourceSans3_600SemiBold.ttf"];

async function load(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const folder = dirname(resolve("@expo-google-fonts/source-sans-3/package.json"));
  return Promise.all(fonts.map(async (file) => new Uint8Array(await readFile(join(folder, file)))));
}

let loaded: Promise<readonly Uint8Array[]> | undefined;

/** A drawing that covers its ground as PNG: the same bytes for the same drawing on every machine, since fonts and renderer are those that come with it. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  loaded ??= load();
  const fontBuffers = [...(await loaded)];
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Source Sans 3" } });
  const image = drawing.render();
  const png = toPng(image);
  image.free();
  drawing.free();
  return png;
}
