import { createHash } from "node:crypto";
import type { StagedRecords } from "../staging/staged-records.js";
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

/** Makes the pages of a list whose records changed, and takes the others over. Gives the paths of all, in their order. */
export async function passList(
  pass: FilesPass & { readonly staged: StagedRecords; readonly titled: TitledRecords },
  { name, pageSize, make }: ListOutput,
  count: number,
): Promise<readonly string[]> {
  const { staged, titled } = pass;
  const paths: string[] = [];
  let page = 0;
  for (const ranks of pagesOf(titled, pageSize)) {
    page += 1;
    const own = page;
    const sha256 = createHash("sha256").update(`${count} ${own}\n`);
    for (const rank of ranks) sha256.update(staged.digestAt(titled.placeAt(rank)));
    const cards = () => ranks.map((rank) => titled.listedAt(rank));
    const files = await keptFiles(pass, `${name}/${own}`, sha256.digest("base64url"), () =>
      make(own, cards(), count),
    );
    paths.push(...files.map(({ path }) => path));
  }
  return paths;
}
