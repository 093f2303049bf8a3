/** Steps per unit of the drawing: tenths, finer than a pixel at the size shown. */
const STEPS = 10;

/**
 * An outline of relative moves (`m`, `l`, `h`, `v`, `z`) in short whole numbers, to be drawn at a scale of 1:10. Every corner is rounded
 * where it lies, so that roundings do not add up and neighbours still meet. Throws for other commands.
 */
export function compactOutline(path: string): string {
  const tokens = path.match(/[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g) ?? [];
  let command = "";
  let [x, y, startX, startY, atX, atY] = [0, 0, 0, 0, 0, 0];
  let out = "";
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as string;
    if (/[a-zA-Z]/.test(token)) {
      command = token;
      index += 1;
      if (command === "z" || command === "Z") {
        out += "z";
        [x, y, atX, atY] = [startX, startY, Math.round(startX * STEPS), Math.round(startY * STEPS)];
      }
      continue;
    }
    const first = Number(token);
    const second = Number(tokens[index + 1]);
    const moves: Readonly<Record<string, readonly [dx: number, dy: number, taken: number]>> = {
      m: [first, second, 2],
      l: [first, second, 2],
      h: [first, 0, 1],
      v: [0, first, 1],
    };
    const move = moves[command];
    if (!move) throw new Error(`An outline holds the command ${command}`);
    x += move[0];
    y += move[1];
    index += move[2];
    const [toX, toY] = [Math.round(x * STEPS), Math.round(y * STEPS)];
    if (command === "m") {
      [startX, startY] = [x, y];
      out += `m${toX - atX} ${toY - atY}`;
      command = "l";
    } else if (toX !== atX || toY !== atY) out += ` ${toX - atX} ${toY - atY}`;
    [atX, atY] = [toX, toY];
  }
  return out.replace(/ -/g, "-");
}
