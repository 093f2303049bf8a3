import type { Breach } from "../rule.js";

/** What can be wrong with a publication; the rules of the same names say what it means. */
export const publicationFaults = [
  "form-missing",
  "form-unreadable",
  "form-differs",
  "named-file-missing",
  "named-file-empty",
  "named-file-type",
  "named-file-garbled",
  "named-file-changed",
  "table-differs",
  "log-not-described",
  "log-next",
  "log-order",
  "log-tree",
  "log-ledger",
  "log-seal",
  "robots-missing",
  "robots-forbids",
  "robots-site-map",
  "page-noindex",
  "page-canonical",
  "site-map-unreadable",
  "site-map-address",
  "site-map-lacks",
  "site-map-date",
] as const;

export type PublicationFault = (typeof publicationFaults)[number];

/** What was found about everything that a feed publishes beside its catalogue. */
export interface Publication {
  readonly breaches: ReadonlyMap<PublicationFault, readonly Breach[]>;
  /** Number of files that were read. */
  readonly files: number;
}

/** Breaches of one kind that are kept; a feed with more has one fault that is everywhere. */
const MOST = 200;

/** Collects faults as they are found. */
export interface Recorder {
  note(fault: PublicationFault, where: string, found?: string): void;
  breaches(): ReadonlyMap<PublicationFault, readonly Breach[]>;
}

export function createRecorder(): Recorder {
  const all = new Map<PublicationFault, Breach[]>();
  return {
    note(fault, where, found = "") {
      const breaches = all.get(fault) ?? [];
      all.set(fault, breaches);
      if (breaches.length < MOST) breaches.push({ where, found });
    },
    breaches: () => all,
  };
}
