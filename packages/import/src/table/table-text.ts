/** Share of controls beyond which a file is no text. */
const MOST_CONTROLS = 0.02;
const SAMPLE = 65_536;

/** True for a file that is no text: many control characters. A few are kept and reported. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/(?![\t\n\r])\p{Cc}/gu)?.length ?? 0;
  return controls > Math.max(8, sample.length * MOST_CONTROLS);
}
