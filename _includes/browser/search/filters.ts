import { type Chosen, type FilterName, filterNames } from "./address.ts";
import { make } from "./dom.ts";
import type { Counts } from "./pagefind.ts";

/** The filters of the search page: boxes that the page came with, and those that merged desks add. */
export const createFilters = (form: HTMLFormElement) => {
  const group = (name: FilterName) => form.querySelector<HTMLElement>(`[data-filter="${name}"]`);
  const boxes = (name: FilterName) => [...(group(name)?.querySelectorAll<HTMLInputElement>("input") ?? [])];

  const add = (name: FilterName, value: string) => {
    if (boxes(name).some((box) => box.value === value)) return;
    const box = make("input", { type: "checkbox", name, value });
    group(name)?.append(make("label", {}, box, make("span", {}, value), make("span", { class: "count" })));
  };

  return {
    read: (): Chosen =>
      Object.fromEntries(
        filterNames.map((name) => [name, boxes(name).flatMap((box) => (box.checked ? [box.value] : []))]),
      ) as Chosen,
    write: (chosen: Chosen) => {
      for (const name of filterNames) {
        for (const value of chosen[name]) add(name, value);
        for (const box of boxes(name)) box.checked = chosen[name].includes(box.value);
      }
    },
    count: (counts: Counts) => {
      for (const name of filterNames) {
        for (const value of Object.keys(counts[name] ?? {})) add(name, value);
        for (const box of boxes(name)) {
          const number = counts[name]?.[box.value] ?? 0;
          const label = box.closest("label");
          const shown = label?.querySelector(".count");
          if (shown) shown.textContent = String(number);
          label?.classList.toggle("is-empty", number === 0);
        }
      }
    },
  };
};
