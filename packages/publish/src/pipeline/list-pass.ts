import type { TitledRecords } from "../staging/titled-records.js";
import { type FilesPass, keptFiles } from "./kept-files.js";
import type { ListOutput } from "./output.js";

/** The ranks of the records in force, a page at a time; a list without records has one page. */
function* pagesOf(titled: TitledRecords, size: number): Generator<readonly number[]> {
  let ranks: number[] = [];
  let any = false;
  for (let rank = 0; rank < titled.count; rank += 1) {
    if (titled.listedAt(rank).withdrawn) continue;
    ranks.push(rank);
    if (ranks.length < size) continue;
    any = true;
    yield ranks;
    ranks = [];
  }
  if (ranks.length > 0 || !any) yield ranks;
}

/** Makes the pages of a list whose cards changed, and takes the others over. Gives the paths of all, in their order. */
export async function passList(
  pass: FilesPass & { readonly titled: TitledRecords },
  { name, pageSize, make }: ListOutput,
  count: number,
): Promise<readonly string[]> {
  const { titled } = pass;
  const paths: string[] = [];
  let page = 0;
  for (const ranks of pagesOf(titled, pageSize)) {
    page += 1;
    const own = page;
    const cards = ranks.map((rank) => titled.listedAt(rank));
    const inputs = [count, own, cards];
    const piece = { output: name, name: String(own), inputs, make: () => make(own, cards, count) };
    paths.push(...(await keptFiles(pass, piece)));
  }
  return paths;
}
