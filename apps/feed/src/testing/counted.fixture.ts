import type { CountedCard } from "@openhpa/publish";
import { schemes } from "@openhpa/vocabularies";

const [theme = "", other = ""] = [...schemes.theme.concepts.keys()];

/** What the catalogue of the tests counts: three actions in two countries, one of them withdrawn, and a registry. */
export const countedCards: readonly CountedCard[] = [
  {
    type: "Action",
    withdrawn: false,
    themes: [theme],
    territories: ["departement:44"],
    earliest: "2004-01-01",
    latest: "2019-06-30",
  },
  {
    type: "Action",
    withdrawn: false,
    themes: [other, theme],
    territories: ["country:FR"],
    earliest: "2020-12-31",
    latest: undefined,
  },
  {
    type: "Action",
    withdrawn: true,
    themes: ["no-such-theme"],
    territories: ["canton:VD"],
    earliest: "1999-01-01",
    latest: "2030-01-01",
  },
  {
    type: "Registry",
    withdrawn: false,
    themes: [],
    territories: [],
    earliest: undefined,
    latest: undefined,
  },
];

/** A dump with what its `manifest.json` lists. */
export const dumpFacts = {
  quads: 12_345,
  version: "2026-11-21",
  files: [
    "actions.nq.gz",
    "actions.nt.gz",
    "actions.ttl",
    "examples/calendar.rq",
    "examples/calendar.ttl",
    "README.md",
    "territories.nt.gz",
    "vocabularies.nt.gz",
    "vocabularies/theme.ttl",
    "void.ttl",
  ].map((path, index) => ({ path, bytes: 1000 + index, sha256: "0".repeat(64) })),
} as const;
