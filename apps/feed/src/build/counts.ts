import type { HpaRecord } from "@openhpa/core";
import { type Card, cardOf, createDatasetFacts, type ListedCard, listedCardOf } from "@openhpa/publish";
import { createOverview } from "../pages/overview/overview.js";
import type { Settings } from "./settings.js";
import { createSummary } from "./summary.js";
/** What a build counts while records are staged: for its summary, the catalogue and the entrance. */
export function createCounts({ baseUrl, territories, pages }: Settings) {
  const summary = createSummary(baseUrl);
  const facts = createDatasetFacts(territories);
  const overview = createOverview();
  const counted = <T extends ListedCard>(card: T): T => {
    summary.add(card);
    facts.add(card);
    return card;
  };
  const fullCard = (record: HpaRecord): Card => {
    const card = counted(cardOf({ territories }, record));
    overview.add(card);
    return card;
  };
  const cardOfRecord = pages ? fullCard : (record: HpaRecord) => counted(listedCardOf(record));
  return { summary, facts, overview, cardOf: cardOfRecord };
}

/** What a build counts. */
export type Counts = ReturnType<typeof createCounts>;
