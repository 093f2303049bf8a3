/** A word for bash: as it is where that is safe, else between quotes. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Bash lines that write a file. The text must not hold the line `FIN`. */
export function writeFileLines(path: string, text: string): string {
  return `cat > ${shellWord(path)} <<'FIN'\n${text.trimEnd()}\nFIN`;
}

/** A command whose words go over several lines, one per line after the first. */
export function overLines(first: string, words: readonly string[]): string {
  return [first, ...words.map((word) => `  ${word}`)].join(" \\\n");
}
