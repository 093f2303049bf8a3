/** Texts of which the answer is kept: the cells of a table say the same again and again. */
const MOST = 2_000;
/** Longer texts hardly come twice. */
const LONGEST = 200;

/** A question that depends on its text alone, which remembers the answers of the last texts. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const found = answer(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, found);
    return found;
  };
}
