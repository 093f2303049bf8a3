function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The choice that is nearest to what was typed, or undefined when none is near: at most a third of its letters differ. */
export function nearest(typed: string, choices: readonly string[]): string | undefined {
  const contained = choices.find((choice) => typed.length > 3 && choice.includes(typed));
  const [best] = choices
    .map((choice) => ({ choice, steps: distance(typed, choice) }))
    .sort((a, b) => a.steps - b.steps);
  if (best && best.steps <= best.choice.length / 3) return best.choice;
  return contained;
}
