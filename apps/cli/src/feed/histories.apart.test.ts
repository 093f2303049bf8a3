import { checkFeed } from "@openhpa/harvest";
import {
  arbitraryHistory,
  type BuildWords,
  ensureBuilt,
  type HistoryStep,
  inForce,
  isRefused,
  jsonChanges,
  liveIn,
  nothingPublished,
  type PublishedState,
  recordsAfter,
  stateAfter,
  streamMembers,
} from "@openhpa/testkit";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BASE } from "./testing/feed-fixture.js";
import { counted, type Ending, type FeedHistory, feedHistory } from "./testing/feed-history.js";
import { type SmallDisk, smallDisk } from "./testing/small-disk.js";

/** Histories of this run, and the number of the first, which is its seed: OPENHPA_HISTORIES=200 takes half an hour. */
const HISTORIES = Number(process.env.OPENHPA_HISTORIES ?? 6);
const FIRST = Number(process.env.OPENHPA_FIRST_HISTORY ?? 1);

/** Bytes at most that a full disk has left: a build without pages takes less. */
const LEFT = 3_000_000;
const LAST_STEPS = 8;
const TODAY = { instant: "2026-12-01T11:59:59Z", day: "2026-12-01" } as const;

/** How a build is disturbed, and when: a part of its length. */
interface Disturbance {
  readonly how: "none" | "killed" | "together" | "full-disk";
  readonly moment: number;
  readonly isLate: boolean;
}

const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  how: fc.oneof(
    { weight: 4, arbitrary: fc.constant("none" as const) },
    { weight: 2, arbitrary: fc.constant("killed" as const) },
    { weight: 1, arbitrary: fc.constant("together" as const) },
    { weight: 2, arbitrary: fc.constant("full-disk" as const) },
  ),
  moment: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  isLate: fc.boolean(),
});

const histories = fc.tuple(
  arbitraryHistory({ keys: 4, builds: 5, today: TODAY.instant }),
  fc.array(disturbance, { minLength: 5, maxLength: 5 }),
);

let disk: SmallDisk;
const seen = new Map<string, number>();
const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);

beforeAll(async () => {
  await ensureBuilt("@openhpa/cli", "apps/cli/dist/index.js");
  disk = smallDisk();
  if (!disk.isReal) process.stdout.write("  no disk can be made here: none is full in these histories\n");
  const feed = feedHistory(disk, 0);
  const words: BuildWords = { at: undefined, today: undefined, withdrawMissing: false, unread: 0 };
  expect(await feed.spawned([], words)).toBe("taken");
  feed.remove();
}, 600_000);
afterAll(() => {
  disk.remove();
  process.stdout.write(`  ${HISTORIES} histories: ${JSON.stringify(Object.fromEntries(seen))}\n`);
});

/** How the builds of a step ended: one, or two at once. */
async function run(
  feed: FeedHistory,
  records: Parameters<FeedHistory["build"]>[0],
  words: BuildWords,
  { how, moment, isLate }: Disturbance,
): Promise<readonly Ending[]> {
  if (how === "killed") {
    const { steps } = counted;
    const killBefore = isLate ? steps - Math.floor(moment * LAST_STEPS) : 1 + Math.floor(moment * steps);
    return [await feed.spawned(records, words, { killBefore })];
  }
  if (how === "together") {
    const wait = isLate ? 600 : 0;
    const first = feed.spawned(records, words, { wait });
    const second = feed.build(records, words, { wait });
    return Promise.all([first, second]);
  }
  if (how === "full-disk") disk.fill(Math.floor(moment * LEFT));
  try {
    return [await feed.build(records, words)];
  } finally {
    disk.free();
  }
}

const isFull = (ending: Ending) => typeof ending === "object" && ending.code === "not-writable";

/** Whether a step has published what it was given: a build that was killed may have, which its news tell. */
function isPublished(refused: boolean, endings: readonly Ending[], news: number): boolean {
  if (refused || !endings.includes("taken")) expect(news > 0 && !endings.includes("killed")).toBe(false);
  if (endings.includes("taken")) expect(refused).toBe(false);
  else if (!refused && !endings.includes("killed"))
    for (const ending of endings) expect(isFull(ending), JSON.stringify(endings)).toBe(true);
  return endings.includes("taken") || news > 0;
}

/** A client of the log, which reads on from where it was. */
function createClient(feed: FeedHistory) {
  const live = new Map<string, unknown>();
  let position = 0;
  let last = "";
  return {
    live,
    /** Gives the number of changes that are new. */
    async readOn(): Promise<number> {
      const before = position;
      if (!(await feed.isPublished())) return 0;
      for (const { kind, id, state, data, modified, published } of await jsonChanges(
        feed.read,
        BASE,
        position,
      )) {
        expect([modified, published >= last]).toEqual([position + 1, true]);
        if (state === "deleted") live.delete(`${kind} ${id}`);
        else live.set(`${kind} ${id}`, data);
        position = modified;
        last = published;
        feed.last = published;
      }
      return position - before;
    },
  };
}

async function expectSound(feed: FeedHistory, state: PublishedState): Promise<void> {
  const items = await jsonChanges(feed.read, BASE);
  expect(liveIn(items)).toEqual(inForce(state));
  const members = await streamMembers(feed.read, BASE);
  expect(members.map(({ published }) => published)).toEqual(items.map(({ published }) => published));
  expect(members.map(({ sequence }) => sequence)).toEqual(items.map((_, index) => index + 1));
  const last = new Map(members.map((member) => [member.object, member]));
  const alive = [...last.values()].filter(({ kind }) => kind !== "Delete").map(({ object }) => object);
  expect(alive.sort()).toEqual([...inForce(state).values()].map(({ key }) => `${BASE}/action/${key}`));
  const { findings } = await checkFeed(feed.out, { fetch, today: TODAY.day, baseUrl: BASE });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(feed.besides()).toEqual([]);
}

async function live(
  number: number,
  history: readonly HistoryStep[],
  around: readonly Disturbance[],
): Promise<void> {
  const feed = feedHistory(disk, number);
  const client = createClient(feed);
  let state = nothingPublished;
  for (const [edition, step] of history.entries()) {
    const records = recordsAfter(state, step, edition);
    const refused = isRefused(state, records, step.words);
    const disturbed = around[edition] as Disturbance;
    const endings = await run(feed, records, step.words, disturbed);
    for (const ending of endings)
      count(`${disturbed.how}: ${typeof ending === "string" ? ending : ending.code}`);
    expect(disk.leftOpen()).toEqual([]);
    const news = await client.readOn();
    if (isPublished(refused, endings, news)) state = stateAfter(state, records, feed.last);
    expect(client.live).toEqual(inForce(state));
  }
  const end: BuildWords = { at: undefined, today: TODAY.instant, withdrawMissing: false, unread: 0 };
  expect(await feed.build([...state.records.values()], end, { pages: true })).toBe("taken");
  await client.readOn();
  await expectSound(feed, state);
  feed.remove();
}

test.each(
  Array.from({ length: HISTORIES }, (_, index) => FIRST + index),
)("history %i ends in a feed that its check and a replaying client accept", async (number) => {
  const [[history, around]] = fc.sample(histories, { seed: number, numRuns: 1 }) as [
    [HistoryStep[], Disturbance[]],
  ];
  await live(number, history, around);
}, 600_000);
