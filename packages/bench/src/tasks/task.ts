/** What a task is given: all sides of one comparison read files that say the same. */
export interface TaskInput {
  /** File to read. */
  readonly input: string;
  /** File to write. */
  readonly output: string;
}

/** What a task did. */
export interface TaskOutcome {
  /** How many records were handled; a side that reads one big document doesn't see records. */
  readonly records?: number | undefined;
  /** Milliseconds of the part that counts, when it isn't the whole run. */
  readonly countedMs?: number | undefined;
}

/** Work that one side of a comparison does in a process of its own; the clock runs from its call to its end. */
export type Task = (files: TaskInput) => Promise<TaskOutcome> | TaskOutcome;
