import type { LoadedFile } from "../ask/loaded-files.js";
import type { QueryError } from "../ask/query-answer.js";

/** What a worker is started with. */
export interface EngineData {
  readonly dir: string;
  readonly files: readonly LoadedFile[];
  /** Rows, or statements of a graph, beyond which an answer is cut. */
  readonly limit: number;
}

/** A query as a worker gets it: formats are those that the client's `Accept` header asks for, absent where it takes none. */
export interface EngineRequest {
  readonly sparql: string;
  readonly tableFormat?: string | undefined;
  readonly graphFormat?: string | undefined;
  /** Graphs of the default graph and named graphs that the protocol chooses; they win over FROM of the query. */
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/** Why a worker gives no answer; after `engine-failed` it is not to be used again. */
export interface EngineError extends Omit<QueryError, "code"> {
  readonly code: QueryError["code"] | "service-refused" | "not-acceptable" | "engine-failed";
}

/** The answer of a worker. */
export type EngineAnswer =
  | {
      readonly ok: true;
      readonly mediaType: string;
      readonly body: Uint8Array<ArrayBuffer>;
      /** True when rows were left out because there were more than the limit. */
      readonly isCut: boolean;
      /** Characters that XML cannot hold and U+FFFD stands for. */
      readonly replaced: number;
    }
  | { readonly ok: false; readonly error: EngineError };

/** What a worker tells. */
export type EngineMessage =
  | { readonly type: "loading"; readonly bytes: number }
  | { readonly type: "ready"; readonly size: number }
  | { readonly type: "answer"; readonly answer: EngineAnswer };
