/** Aids for reading that need a script: what changed since a date, what is new since the last visit, copying. */

const store = {
  get: (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set: (key: string, value: string): void => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Storage may be off; then nothing is remembered.
    }
  },
};

const dated = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>("[data-date]")];

/** Leaves only what came on or after the picked date, and says how much that is. */
const filterSince = (section: HTMLElement) => {
  const line = section.querySelector<HTMLElement>(".since");
  const input = section.querySelector("input");
  const output = section.querySelector("output");
  const list = section.querySelector("details");
  if (!line || !input || !output || !list) return;
  const show = () => {
    const rows = dated(list);
    for (const row of rows) row.hidden = input.value > (row.dataset["date"] ?? "");
    const left = rows.filter((row) => !row.hidden).length;
    output.textContent = input.value ? `${left} of ${rows.length}` : "";
    list.open = input.value !== "" && left > 0;
  };
  line.hidden = false;
  input.value = store.get("since") ?? "";
  input.addEventListener("change", () => {
    store.set("since", input.value);
    show();
  });
  if (input.value) show();
};

/** Marks what is dated after the last visit, on this device alone. */
const markNew = (root: HTMLElement) => {
  const last = store.get("visit");
  const dates = dated(root).map((row) => row.dataset["date"] ?? "");
  if (last !== null)
    for (const row of dated(root))
      if ((row.dataset["date"] ?? "") > last) {
        const mark = document.createElement("span");
        mark.className = "new";
        mark.textContent = "New since your last visit";
        row.prepend(mark);
      }
  const newest = dates.sort().at(-1);
  if (newest) store.set("visit", newest);
};

const offerCopy = (button: HTMLButtonElement) => {
  const text = button.parentElement?.querySelector("[data-cite], [data-address]")?.textContent;
  if (!text || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.trim());
    button.textContent = "Copied";
  });
};

/** Sets up whatever of these a page holds. */
export const aidReading = (): void => {
  for (const section of document.querySelectorAll<HTMLElement>("[data-since]")) filterSince(section);
  for (const root of document.querySelectorAll<HTMLElement>("[data-new]")) markNew(root);
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) offerCopy(button);
};
