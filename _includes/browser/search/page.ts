import { asksNothing, filterNames, type Query, readAddress, writeAddress } from "./address.ts";
import { createEngine } from "./engine.ts";
import { createFilters } from "./filters.ts";
import { countsFor } from "./find.ts";
import { walkWithArrows } from "./keys.ts";
import { createPanel } from "./panel.ts";
import { listsOf, readPlace } from "./place.ts";
import { keepSearch } from "./recent.ts";

const settled = 1000;
const part = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) as T;

/** Makes the search page work: its box, filters and sorting, and its address, which says all of them. */
export const startPage = (form: HTMLFormElement, link: HTMLElement): void => {
  const place = readPlace(link);
  const engine = createEngine(place);
  const box = part<HTMLInputElement>("#query");
  const sort = part<HTMLSelectElement>("#sort");
  const narrow = part<HTMLDetailsElement>("#narrow");
  const slots = { status: part("#status"), notes: part("#notes"), list: part("#results"), after: part("#after") };
  const filters = createFilters(form);
  const title = document.title;
  let query = readAddress(new URLSearchParams(location.search));
  let words: string[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;

  const count = async () => {
    if (!narrow.open) return;
    const now = query;
    const counts = await countsFor(engine, now, words).catch(() => undefined);
    if (counts && now === query) filters.count(counts);
  };
  const panel = createPanel({
    engine,
    slots,
    place,
    lists: listsOf(place.base),
    change: (changed) => visit(changed),
    answered: (found) => {
      words = found.words;
      void count();
    },
  });

  const show = (changed: Query) => {
    query = changed;
    if (box.value !== query.words) box.value = query.words;
    sort.value = query.newest ? "date" : "relevance";
    filters.write(query.chosen);
    if (filterNames.some((name) => query.chosen[name].length > 0)) narrow.open = true;
    document.title = query.words.trim() ? `${query.words.trim()} · ${title}` : title;
    if (asksNothing(query)) {
      words = [];
      void count();
    }
    void panel.run(query);
  };
  const address = (to: Query) => location.pathname + writeAddress(to);

  /** A search of its own in the browser's history. */
  const visit = (to: Query) => {
    clearTimeout(pause);
    if (address(to) !== location.pathname + location.search) history.pushState(null, "", address(to));
    show(to);
  };

  /** While somebody types, one entry in the history follows the words; it is done when the typing rests. */
  const type = (to: Query) => {
    if (pause === undefined) history.pushState(null, "", address(to));
    else history.replaceState(null, "", address(to));
    clearTimeout(pause);
    pause = setTimeout(() => {
      pause = undefined;
    }, settled);
    show(to);
  };

  box.addEventListener("input", () => type({ ...query, words: box.value, verbatim: false }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keepSearch(box.value);
    visit({ ...query, words: box.value });
  });
  form.addEventListener("change", (event) => {
    if (event.target === box) return;
    visit({ ...query, chosen: filters.read(), newest: sort.value === "date" });
  });
  narrow.addEventListener("toggle", () => void count());
  addEventListener("popstate", () => show(readAddress(new URLSearchParams(location.search))));
  walkWithArrows(box, part("main"));
  form.addEventListener("pointerenter", () => void engine.load().catch(() => undefined), { once: true });
  show({ ...query, words: box.value || query.words });
};
