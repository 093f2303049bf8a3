import { ServeError } from "./serve-error.js";

/** Bytes of memory that an engine takes by statement, and beside them; measured on the generated corpus. */
const BYTES_PER_QUAD = 450;
const BYTES_PER_ENGINE = 100 * 2 ** 20;

/** Engines side by side where memory allows. */
const MOST_ENGINES = 2;
/** Part of the free memory that the engines may fill with the dump; queries need the rest. */
const LARGEST_SHARE = 0.5;

/** The largest dump that is loaded unless told otherwise: about 2 GB of memory in each engine. */
export const MAX_QUADS = 4_000_000;

/** Bytes of memory that an engine takes once a dump of so many statements is loaded. */
export function engineBytes(quads: number): number {
  return BYTES_PER_ENGINE + quads * BYTES_PER_QUAD;
}

/** How many engines to start for a dump of so many statements, with so many bytes of memory free: two, or one when two would not leave room. */
export function enginesFor(quads: number, freeBytes: number): number {
  const fitting = Math.floor((freeBytes * LARGEST_SHARE) / engineBytes(quads));
  return Math.min(MOST_ENGINES, Math.max(1, fitting));
}

const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, "\u202F");

/** Throws a {@link ServeError} for a dump that the embedded engine should not load, with the commands that load it elsewhere. */
export function assertLoadable(dir: string, quads: number, maxQuads: number): void {
  if (quads <= maxQuads) return;
  const gigabytes = Math.ceil(engineBytes(quads) / 2 ** 30);
  const commands = ["oxigraph", "qlever"]
    .map((engine) => `  openhpa dump recipe ${engine} --dir ${dir}`)
    .join("\n");
  throw new ServeError("too-large", {
    fr: `${dir} : ${grouped(quads)} triplets, c'est trop pour le moteur embarqué, qui garde tout en mémoire (limite : ${grouped(maxQuads)}).\nChargez l'export dans un moteur qui écrit sur disque ; ces commandes disent comment :\n${commands}\nOu relancez avec --max-quads ${quads} sur une machine qui a au moins ${gigabytes} Go de mémoire libre.`,
    en: `${dir}: ${quads} statements are too many for the embedded engine, which keeps everything in memory (limit: ${maxQuads}).\nLoad the dump into an engine that writes to disk; these commands tell how:\n${commands}\nOr run again with --max-quads ${quads} on a machine with at least ${gigabytes} GB of free memory.`,
  });
}
