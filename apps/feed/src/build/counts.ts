import type { HpaRecord } from "@openhpa/core";
import {
  type Card,
  cardOf,
  createDatasetFacts,
  type ListedCard,
  listedCardOf,
  type SiteBuild,
} from "@openhpa/publish";
import type { Settings } from "./settings.js";
import { createSummary } from "./summary.js";

/** What a build counts while records are staged: for its summary, the catalogue and the pages. */
export function createCounts({ baseUrl, territories }: Settings, site: SiteBuild | undefined) {
  const summary = createSummary(baseUrl);
  const facts = createDatasetFacts(territories);
  const counted = <T extends ListedCard>(card: T): T => {
    summary.add(card);
    facts.add(card);
    return card;
  };
  const fullCard = (record: HpaRecord): Card => {
    const card = counted(cardOf({ territories }, record));
    site?.add(card);
    return card;
  };
  const cardOfRecord = site ? fullCard : (record: HpaRecord) => counted(listedCardOf(record));
  return { summary, facts, cardOf: cardOfRecord };
}

/** What a build counts. */
export type Counts = ReturnType<typeof createCounts>;
