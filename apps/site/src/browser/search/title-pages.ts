import { byLabel } from "@openhpa/publish/browser";
import type { PublishedRecord } from "../../search/published.js";
import { titleOf } from "../../search/title-of.js";
import type { Part } from "./part.js";
import type { Numbering } from "./ranking.js";

interface Titled {
  readonly record: PublishedRecord;
  readonly title: string;
}

/** The found records of a part in the order of their titles, loaded one after the other. */
interface Queue {
  readonly records: readonly number[];
  next: number;
  head: Titled | undefined;
}

export interface TitlePagesOptions {
  readonly parts: readonly Part[];
  readonly numbering: Numbering;
  /** The records found, rising. */
  readonly numbers: readonly number[];
  readonly language: string;
}

/** Pages in the order of titles: each part knows the order of its own; the first titles of all are compared as far as one reads. */
export function titlePages({ parts, numbering, numbers, language }: TitlePagesOptions) {
  const merged: PublishedRecord[] = [];

  const take = async (part: Part, queue: Queue): Promise<void> => {
    const number = queue.records[queue.next];
    queue.next += 1;
    const record = number === undefined ? undefined : await part.record(number);
    queue.head = record && { record, title: titleOf(record, language).title };
  };

  const opening = (async () => {
    const inParts: number[][] = parts.map(() => []);
    for (const number of numbers) {
      const [part, record] = numbering.placeOf(number);
      inParts[part]?.push(record);
    }
    return Promise.all(
      parts.map(async (part, at) => {
        const own = inParts[at] ?? [];
        const ranks = own.length > 0 ? await part.ranks(language) : [];
        const queue: Queue = {
          records: own.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)),
          next: 0,
          head: undefined,
        };
        await take(part, queue);
        return queue;
      }),
    );
  })();

  const mergeOne = async (queues: readonly Queue[]): Promise<boolean> => {
    let least = -1;
    for (const [at, { head }] of queues.entries()) {
      const best = queues[least]?.head;
      if (head && (!best || byLabel(head.title, best.title) < 0)) least = at;
    }
    const queue = queues[least];
    if (!queue?.head) return false;
    merged.push(queue.head.record);
    await take(parts[least] as Part, queue);
    return true;
  };

  let last: Promise<unknown> = opening;
  return (from: number, size: number): Promise<readonly PublishedRecord[]> => {
    const reading = last.then(async () => {
      const queues = await opening;
      while (merged.length < from + size && (await mergeOne(queues)));
      return merged.slice(from, from + size);
    });
    last = reading.catch(() => undefined);
    return reading;
  };
}
