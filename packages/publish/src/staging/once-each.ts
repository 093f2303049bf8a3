/** Objects that are remembered: a few more than those that are handed over together (`in-step.ts`). */
const REMEMBERED = 4;

/**
 * The function with its last results remembered: what several files are made from is made once while they pass it on. A weak map would
 * let the results of every object live until the old generation is tidied, which is what a build's memory then consists of.
 */
export function onceEach<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const keys: (K | undefined)[] = new Array<K | undefined>(REMEMBERED).fill(undefined);
  const values: (V | undefined)[] = new Array<V | undefined>(REMEMBERED).fill(undefined);
  let next = 0;
  return (of) => {
    const place = keys.indexOf(of);
    if (place >= 0) return values[place] as V;
    const value = make(of);
    keys[next] = of;
    values[next] = value;
    next = (next + 1) % REMEMBERED;
    return value;
  };
}
