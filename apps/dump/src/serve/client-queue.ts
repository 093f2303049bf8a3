/** Something that waits for its turn on behalf of a client. */
export interface Waiting {
  /** Who asks. */
  readonly client: string;
}

/** What waits, by client in the order in which they are next, and each client's own in the order of arrival. */
export type ClientQueue<T extends Waiting> = Map<string, T[]>;

/** How many wait in all. */
export function lengthOf<T extends Waiting>(queue: ClientQueue<T>): number {
  let length = 0;
  for (const own of queue.values()) length += own.length;
  return length;
}

/** Puts something at the end of its client's own queue; a client that had none waiting is last in turn. */
export function join<T extends Waiting>(queue: ClientQueue<T>, waiting: T): void {
  const own = queue.get(waiting.client);
  if (own) own.push(waiting);
  else queue.set(waiting.client, [waiting]);
}

/** Takes something out wherever it waits; false where it does not. */
export function leave<T extends Waiting>(queue: ClientQueue<T>, waiting: T): boolean {
  const own = queue.get(waiting.client);
  const at = own?.indexOf(waiting) ?? -1;
  if (!own || at < 0) return false;
  own.splice(at, 1);
  if (own.length === 0) queue.delete(waiting.client);
  return true;
}

/** Takes the oldest of the first client in turn that may go on; that client is last in turn from now on. */
export function takeNext<T extends Waiting>(
  queue: ClientQueue<T>,
  mayRun: (client: string) => boolean,
): T | undefined {
  for (const [client, own] of queue) {
    if (!mayRun(client)) continue;
    const [next, ...rest] = own;
    queue.delete(client);
    if (rest.length > 0) queue.set(client, rest);
    return next;
  }
  return undefined;
}

/** Takes everything out, in the order of the clients. */
export function takeAll<T extends Waiting>(queue: ClientQueue<T>): readonly T[] {
  const all = [...queue.values()].flat();
  queue.clear();
  return all;
}
