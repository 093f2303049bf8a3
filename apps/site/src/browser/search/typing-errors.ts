/** Errors that a word of this length may have: none in a short one, where every error makes another word. */
export function forgivenErrors(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * How many letters were added, left out, taken for another or exchanged with their neighbour (optimal string alignment); `most + 1` where it
 * is more than `most`.
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let errors = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const isExchanged =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isExchanged) errors = Math.min(errors, (beforeLast[column - 2] ?? 0) + 1);
      current.push(errors);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** First letters that sound alike, so that a word is looked for there as well when nothing near begins as it was typed. */
const alike: Readonly<Record<string, string>> = {
  a: "h",
  c: "kqs",
  e: "h",
  f: "p",
  g: "j",
  h: "aeiouy",
  i: "hy",
  j: "g",
  k: "cq",
  o: "h",
  p: "f",
  q: "ck",
  s: "cz",
  u: "h",
  x: "k",
  y: "hi",
  z: "s",
};

/** Other first letters under which a mistyped word may be meant: those that sound alike, and the second letter of the word. */
export function otherInitials(word: string): readonly string[] {
  const initials = new Set([...(alike[word.charAt(0)] ?? ""), word.charAt(1)]);
  initials.delete(word.charAt(0));
  initials.delete("");
  return [...initials];
}
