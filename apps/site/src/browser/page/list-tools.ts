/** A text without case and marks, to be compared. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

interface Entry {
  readonly item: HTMLLIElement;
  readonly text: string;
  readonly year: string;
  readonly place: number;
}

/** A list that is there can be narrowed by words and put in the order of years; what was said without a script stays as it is. */
export function startListTools(list: HTMLUListElement): void {
  const { filter = "", sort = "", byTitle = "", byYear = "", shown = "" } = list.dataset;
  const entries: readonly Entry[] = [...list.querySelectorAll<HTMLLIElement>(":scope > li")].map(
    (item, place) => ({
      item,
      text: plain(item.textContent ?? ""),
      year: item.dataset.year ?? "",
      place,
    }),
  );
  const bar = document.createElement("div");
  bar.className = "list-tools";
  const input = document.createElement("input");
  input.type = "search";
  const select = document.createElement("select");
  for (const [value, label] of [
    ["title", byTitle],
    ["year", byYear],
  ] as const)
    select.add(new Option(label, value));
  const count = document.createElement("p");
  count.setAttribute("role", "status");
  for (const [text, control] of [
    [filter, input],
    [sort, select],
  ] as const) {
    const label = document.createElement("label");
    label.append(text, " ", control);
    bar.append(label);
  }
  bar.append(count);
  input.addEventListener("input", () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { item, text } of entries) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) left += 1;
    }
    count.textContent = words.length > 0 ? `${left} ${shown}` : "";
  });
  select.addEventListener("change", () => {
    const newest = (a: Entry, b: Entry) => (a.year === b.year ? a.place - b.place : a.year < b.year ? 1 : -1);
    const order = select.value === "year" ? [...entries].sort(newest) : entries;
    list.append(...order.map(({ item }) => item));
  });
  list.before(bar);
}
