import { asksNothing, type Query } from "./address.ts";
import { make } from "./dom.ts";
import type { Engine, Place } from "./engine.ts";
import { type Found, find, nearest } from "./find.ts";
import type { Page } from "./pagefind.ts";
import { forgetSearches, keepSearch, recentSearches } from "./recent.ts";
import { resultRow } from "./rows.ts";
import { messages, said } from "./said.ts";
import { askedWords } from "./words.ts";

/** Where a panel shows what it has to say; made by the page, or by the dialog. */
export type Slots = { status: HTMLElement; notes: HTMLElement; list: HTMLElement; after: HTMLElement };

export type PanelOptions = {
  engine: Engine;
  slots: Slots;
  place: Place;
  /** Lists that lead to the same things without search: label and link. */
  lists: [string, string][];
  /** Makes another search in the place of this one. */
  change: (query: Query) => void;
  /** Hears of each search that was answered. */
  answered?: (found: Found, query: Query) => void;
};

const slow = 250;

const button = (label: string, run: () => void) => make("button", { type: "button", onclick: run }, label);
const links = (lists: [string, string][]) =>
  make("ul", { class: "links" }, ...lists.map(([label, href]) => make("li", {}, make("a", { href }, label))));

/** Whether there is nothing to search for yet: no filter, and no word that is worth it. */
const isIdle = (query: Query) => asksNothing({ ...query, words: askedWords(query.words).join(" ") });

const noChoice = { kind: [], theme: [], standing: [], year: [] };

/** Shows the answers to searches: results, corrections, what comes nearest, and what to do when something fails. */
export const createPanel = ({ engine, slots, place, lists, change, answered }: PanelOptions) => {
  const { status, notes, list, after } = slots;
  let asked: Query | undefined;
  let running = false;

  const clear = () => {
    for (const slot of [notes, list, after]) slot.replaceChildren();
  };
  const rows = (pages: Page[]) => pages.map((page) => resultRow(page, place));

  const showRecent = (query: Query) => {
    clear();
    status.textContent = messages.hint;
    const recent = recentSearches();
    if (recent.length === 0) return;
    const again = recent.map((words) =>
      make(
        "li",
        {},
        button(words, () => change({ ...query, words })),
      ),
    );
    const forget = button("Forget them", () => {
      forgetSearches();
      showRecent(query);
    });
    after.replaceChildren(
      make("h2", {}, "Searched before, on this device"),
      make("ul", { class: "recent" }, ...again),
      forget,
    );
  };

  const showCorrection = ({ words, corrected }: Found, query: Query) => {
    if (!corrected) return;
    const verbatim = button(query.words.trim(), () => change({ ...query, verbatim: true }));
    notes.append(
      make("p", {}, "Showing results for ", make("b", {}, words.join(" ")), "; search for ", verbatim, " instead."),
    );
  };

  const showMore = (found: Found, query: Query) => {
    const shown = list.children.length;
    after.replaceChildren();
    status.textContent = said(found, query, shown);
    if (shown >= found.total) return;
    const more = button("Show more", async () => {
      const pages = await found.more(shown);
      const first = rows(pages);
      list.append(...first);
      showMore(found, query);
      first[0]?.querySelector("a")?.focus();
    });
    after.append(more);
  };

  const showNone = async (found: Found, query: Query) => {
    status.textContent = said(found, query, 0);
    if (found.unfiltered > 0) {
      after.append(button("Search without filters", () => change({ ...query, chosen: noChoice })));
      return;
    }
    const near = await nearest(engine, found.words);
    if (query !== asked) return;
    if (near.length > 0)
      after.append(make("h2", {}, "What comes nearest"), make("ol", { class: "results" }, ...rows(near)));
    else after.append(make("p", {}, messages.nothing));
    after.append(links(lists));
  };

  const show = async (query: Query) => {
    const found = await find(engine, query);
    if (query !== asked) return;
    clear();
    showCorrection(found, query);
    list.replaceChildren(...rows(found.pages));
    if (found.total > 0) showMore(found, query);
    else await showNone(found, query);
    answered?.(found, query);
  };

  const fail = (query: Query) => {
    clear();
    status.textContent = navigator.onLine ? messages.failed : messages.offline;
    after.append(
      button("Try again", () => run(query)),
      make("p", {}, "These lists work without it:"),
      links(lists),
    );
    if (!navigator.onLine) addEventListener("online", () => query === asked && run(query), { once: true });
  };

  const answer = async (query: Query) => {
    const waiting = setTimeout(() => {
      status.textContent = messages.loading;
    }, slow);
    try {
      await show(query);
    } catch {
      if (query === asked) fail(query);
    } finally {
      clearTimeout(waiting);
    }
  };

  /** Answers a search; of those that come while one is being answered, only the last. */
  const run = async (query: Query): Promise<void> => {
    asked = query;
    if (isIdle(query)) return showRecent(query);
    if (running) return;
    running = true;
    list.ariaBusy = "true";
    for (let now: Query | undefined = query; now; now = asked !== now && !isIdle(asked) ? asked : undefined)
      await answer(now);
    running = false;
    list.ariaBusy = "false";
  };

  list.addEventListener("click", (event) => {
    if (asked && event.target instanceof HTMLElement && event.target.closest("a")) keepSearch(asked.words);
  });

  return { run };
};
