import { binaryOf, nodeVersions } from "./tool.js";

/** A command that runs the program in the project. */
export interface RuntimeCommand {
  readonly name: string;
  /** What it tells: everything, or the verdicts of the modules that need neither zod nor the libraries of linked data. */
  readonly tells?: "program" | "verdicts";
  /** Undefined where npm has no binary for this machine. */
  readonly command: string | undefined;
  readonly args: readonly string[];
}

const lines = Object.keys(nodeVersions) as unknown as readonly (keyof typeof nodeVersions)[];

/** The Node of a line. */
export const nodeOf = (line: number) => binaryOf(`node-${line}/bin/node`, `node-${line}/bin/node.exe`);

const { platform, arch } = process;
const denoBinary = () => binaryOf(`@deno/${platform}-${arch}-glibc/deno`, `@deno/${platform}-${arch}/deno`);
const installed = ["run", "--no-prompt", "--no-remote", "--node-modules-dir=manual"];

/** Every runtime that is started by a command. */
export const runtimeCommands = (): readonly RuntimeCommand[] => [
  ...lines.flatMap((line) => [
    { name: `Node ${nodeVersions[line]}`, command: nodeOf(line), args: ["main.js"] },
    { name: `Node ${nodeVersions[line]}, require()`, command: nodeOf(line), args: ["main.cjs"] },
  ]),
  // Node 20 needs WebAssembly, which this option forbids too, to find the names that modules of CommonJS export.
  ...([22, 24] as const).map((line) => ({
    name: `Node ${nodeVersions[line]} without eval`,
    command: nodeOf(line),
    args: ["--disallow-code-generation-from-strings", "main.js"],
  })),
  {
    name: "Deno, without any permission",
    command: denoBinary(),
    args: [...installed, "main-verdicts.js"],
    tells: "verdicts",
  },
  // The libraries of linked data (n3, jsonld) ask for variables of the environment when they are loaded.
  { name: "Deno, everything", command: denoBinary(), args: [...installed, "--allow-env", "main.js"] },
  { name: "Bun", command: binaryOf(`@oven/bun-${platform}-${arch}/bin/bun`), args: ["run", "main.js"] },
];
