import { collectFeed, createMemoryReader, reportOn } from "@openhpa/harvest";
import { catalogueForms, cataloguePath } from "@openhpa/publish";
import { expect, test } from "vitest";
import { CATALOGUE_BASE as BASE, catalogueFixture } from "../testing/catalogue-fixture.js";

test.each(
  catalogueForms.flatMap((form) => [2, 10].map((pageSize) => [form, pageSize] as const)),
)("the portals take everything of catalog.%s, %i nodes a page; opendata.swiss alone leaves notes", async (form, pageSize) => {
  const { files } = await catalogueFixture({ pageSize });
  const url = `${BASE}/${cataloguePath(form)}`;
  // The catalogue alone, without the files that it names: a reader that opens none.
  const { get, head } = createMemoryReader(files, { baseUrl: BASE });
  const reader = { get, head };
  const report = reportOn(await collectFeed({ url, reader }, "2026-12-01"), { catalogue: url });
  expect([...new Set(report.findings.map(({ id }) => id))]).toEqual(["swiss-identifier", "swiss-licence"]);
  for (const { portal, datasets } of report.portals)
    expect(new Set(datasets.map(({ action }) => action)), portal).toEqual(
      new Set([portal === "swiss" ? "drop" : "create"]),
    );
});
