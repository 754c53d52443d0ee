import { button, el } from "../element.ts";
import { filterNames, noneChosen, type Query, readAddress } from "./address.ts";
import { firstResults, readIndexAddress } from "./engine.ts";
import { followInHistory } from "./history.ts";
import { createPanel } from "./panel.ts";
import { saveRecentSearch } from "./recent.ts";
import { createSession } from "./session.ts";

/** Matches where filters and results are visible at once. */
const wide = matchMedia("(min-width: 48rem)");
const part = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) as T;

/** Sets up the search page: its box, filters and sorting, and its address, which states all of them. */
export const startPage = (form: HTMLFormElement, link: HTMLElement): void => {
  const place = readIndexAddress(link);
  const box = part<HTMLInputElement>("#query");
  const sort = part<HTMLSelectElement>("#sort");
  const narrow = part<HTMLDetailsElement>("#narrow");
  const chosen = part("#chosen");
  const title = document.title;
  const asked = readAddress(new URLSearchParams(location.search));

  const session = createSession({ place, counts: () => narrow.open, failed: (query) => panel.fail(query) });
  const { engine, instance } = session;
  const list = el("pagefind-results", { "max-results": String(firstResults) });
  part("#results").append(list);
  part("#filters").append(el("pagefind-filter-pane", { expanded: true }));
  const slots = { status: part("#status"), notes: part("#notes"), after: part("#after") };
  const panel = createPanel({ session, slots, list, box, place });

  const follow = followInHistory(asked);
  /** Shows the chosen filter values, as the filters may be closed. */
  const showChosen = (query: Query) => {
    const values = filterNames.flatMap((name) => query.chosen[name]);
    const all = button("Show all", () => panel.choose({ ...query, chosen: noneChosen() }));
    chosen.replaceChildren(...(values.length > 0 ? [`Narrowed to ${values.join(", ")}. `, all] : []));
    if (values.length > 0 && wide.matches) narrow.open = true;
  };
  /** Shows a search's words, sorting and filters on the page. */
  const show = (query: Query) => {
    if (box.value !== query.words) box.value = query.words;
    sort.value = query.newest ? "date" : "relevance";
    showChosen(query);
    document.title = query.words.trim() ? `${query.words.trim()} · ${title}` : title;
  };
  const ask = (query: Query) => {
    show(query);
    session.search(query);
  };

  instance.on("search", () => {
    const query = session.query();
    follow(query);
    show(query);
  });
  instance.on("results", ({ results }) => sort.labels[0]?.toggleAttribute("hidden", results.length < 2));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    saveRecentSearch(box.value);
    ask({ ...session.query(), words: box.value });
  });
  sort.addEventListener("change", () => ask({ ...session.query(), newest: sort.value === "date" }));
  narrow.addEventListener("toggle", () => narrow.open && session.search({ ...session.query(), words: box.value }));
  addEventListener("popstate", () => ask(readAddress(new URLSearchParams(location.search))));
  form.addEventListener("pointerenter", () => void engine.load().catch(() => undefined), { once: true });
  ask({ ...asked, words: box.value || asked.words });
};
