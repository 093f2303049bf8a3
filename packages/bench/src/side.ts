import type { InputForm } from "./inputs.js";
import type { TaskName } from "./tasks/index.js";
import type { TaskInput } from "./tasks/task.js";

/** What a side was run on and where it wrote. */
export type SideFiles = TaskInput;

interface Described {
  /** Who does the work, as the table names it. */
  readonly label: string;
  /** Form of the records that it reads. */
  readonly reads: InputForm;
  /** Why it can't run on this machine, or undefined when it can. */
  readonly missing?: (() => string | undefined) | undefined;
}

/** A task of this package, in a Node process of its own; its clock leaves the starting and loading out. */
export interface TaskSide extends Described {
  readonly kind: "task";
  readonly task: TaskName;
}

/** The built `openhpa` command as people run it; standard output goes to the output file. */
export interface CommandSide extends Described {
  readonly kind: "command";
  readonly arguments: (files: SideFiles) => readonly string[];
  /** Files that hold what it wrote, plain or gzip; by default its standard output. */
  readonly written?: ((files: SideFiles) => Promise<readonly string[]>) | undefined;
  /** Number of records that it says it handled, read from its standard output. */
  readonly counted?: ((stdout: string) => number) | undefined;
}

/** Programs of the system, joined by a line of bash; standard output goes to the output file. */
export interface SystemSide extends Described {
  readonly kind: "system";
  readonly script: (files: SideFiles) => string;
}

/** One side of a comparison. */
export type Side = TaskSide | CommandSide | SystemSide;
