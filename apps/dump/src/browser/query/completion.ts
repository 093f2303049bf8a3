import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from "@codemirror/autocomplete";
import type { PageData } from "../../serve/page-data.js";

const keywords = [
  ..."SELECT DISTINCT WHERE FILTER OPTIONAL UNION MINUS GRAPH BIND VALUES PREFIX ASK CONSTRUCT DESCRIBE LIMIT OFFSET".split(
    " ",
  ),
  ..."GROUP_CONCAT COUNT SUM AVG MIN MAX COALESCE IF BOUND EXISTS STR LANG LCASE CONTAINS STRSTARTS STRAFTER REGEX".split(
    " ",
  ),
  "GROUP BY",
  "ORDER BY",
  "HAVING",
  "NOT EXISTS",
];

const variables = (text: string) => [
  ...new Set([...text.matchAll(/[?$][\p{L}\p{N}_]+/gu)].map(([name]) => name)),
];

/** Completes the names of classes and properties that the data has, the project's prefixes, variables of the query and keywords. */
export function completeSparql({ prefixes, terms }: Pick<PageData, "prefixes" | "terms">): CompletionSource {
  const termOptions = terms.map(
    ({ curie, kind, label, count }): Completion => ({
      label: curie,
      type: kind === "class" ? "class" : "property",
      detail: [label, `× ${count}`].filter(Boolean).join(" "),
      boost: Math.min(50, Math.log2(count + 1)),
    }),
  );
  const prefixOptions = Object.entries(prefixes).map(
    ([name, namespace]): Completion => ({ label: `${name}:`, type: "namespace", detail: namespace }),
  );
  const wordOptions = keywords.map((label): Completion => ({ label, type: "keyword" }));
  return (context: CompletionContext): CompletionResult | null => {
    const variable = context.matchBefore(/[?$][\p{L}\p{N}_]*/u);
    if (variable) {
      const others = variables(context.state.doc.toString()).filter((name) => name !== variable.text);
      const options = others.map((label): Completion => ({ label, type: "variable" }));
      return { from: variable.from, options, validFor: /^[?$][\p{L}\p{N}_]*$/u };
    }
    const word = context.matchBefore(/[A-Za-z][\w-]*(?::[\w.-]*)?/);
    if (!word && !context.explicit) return null;
    return {
      from: word?.from ?? context.pos,
      options: [...termOptions, ...prefixOptions, ...wordOptions],
      validFor: /^[A-Za-z][\w-]*(?::[\w.-]*)?$/,
    };
  };
}
