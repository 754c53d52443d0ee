import { noneChosen, type Query, writeAddress } from "./address.ts";
import type { Results } from "./components.ts";
import { make } from "./dom.ts";
import { firstPage, type Place } from "./engine.ts";
import { almost, nearest } from "./nearest.ts";
import { button, correction, failure, lists, others, recent } from "./notes.ts";
import { keepSearch } from "./recent.ts";
import { resultRow } from "./rows.ts";
import { messages, said } from "./said.ts";
import { isIdle, type Session } from "./session.ts";

/** Where a panel shows what it has to say beside the results; made by the page, or by the dialog. */
export type Slots = { status: HTMLElement; notes: HTMLElement; after: HTMLElement };

export type PanelOptions = {
  session: Session;
  slots: Slots;
  list: HTMLElementTagNameMap["pagefind-results"];
  box: HTMLInputElement;
  place: Place;
};

export type Panel = {
  /** Says that a search failed, and what to do. */
  fail: (query: Query) => void;
  /** Makes a search that was chosen by a press. */
  choose: (query: Query) => void;
};

/** How long, in milliseconds, an answer may take before that is said, and typing rests before more is looked for. */
const slow = 250;
const rest = 300;

/** Shows what comes with results: how many, corrections, what comes nearest, and what to do when something fails. */
export const createPanel = ({ session, slots, list, box, place }: PanelOptions): Panel => {
  const { status, notes, after } = slots;
  const { engine, instance } = session;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const isCurrent = (query: Query) => writeAddress(query) === writeAddress(session.query());

  /** What was pressed goes away, so the focus goes to the box. */
  const choose = (query: Query) => {
    box.value = query.words;
    session.ask(query);
    box.focus();
  };

  const settle = () => {
    clearTimeout(waiting);
    clearTimeout(resting);
    notes.replaceChildren();
    after.replaceChildren();
    list.containerEl.ariaBusy = "false";
  };

  const showMore = (found: Results) => {
    const shown = list.containerEl.children.length;
    after.replaceChildren();
    status.textContent = said(found, shown);
    if (shown >= found.results.length) return;
    const more = button("Show more", async () => {
      const pages = await engine.pages(found.results.slice(shown, shown + firstPage));
      if (!isCurrent(found.query)) return;
      const rows = pages.map((page) => resultRow(page, place));
      list.appendResults(rows);
      showMore(found);
      rows[0]?.querySelector("a")?.focus();
    });
    after.append(more);
  };

  /** Where few things hold all words, looks for what holds all but one, once typing rests. */
  const showAlmost = (found: Results) => {
    if (found.results.length >= firstPage) return;
    resting = setTimeout(async () => {
      const pages = await almost(engine, found.query, found).catch(() => []);
      if (pages.length > 0 && isCurrent(found.query)) after.append(...others("Without one of the words", pages, place));
    }, rest);
  };

  const showNone = async ({ query, unfiltered, words }: Results) => {
    if (unfiltered > 0) {
      after.append(button("Search without filters", () => choose({ ...query, chosen: noneChosen() })));
      return;
    }
    const near = await nearest(engine, words).catch(() => []);
    if (!isCurrent(query)) return;
    if (near.length > 0) after.append(...others("What comes nearest", near, place));
    else after.append(make("p", {}, messages.nothing));
    after.append(lists(place));
  };

  const tellMissingDesks = async () => {
    const desks = await engine.load().catch(() => []);
    if (desks.length > 0) notes.append(make("p", {}, messages.without(desks.map(({ name }) => name))));
  };

  const show = (found: Results) => {
    settle();
    if (isIdle(found.query)) {
      status.textContent = messages.hint;
      after.append(...recent(found.query, choose));
      return;
    }
    for (const row of list.results) void row.load();
    status.textContent = said(found, Math.min(firstPage, found.results.length));
    if (found.corrected) notes.append(correction(found, choose));
    void tellMissingDesks();
    if (found.results.length === 0) void showNone(found);
    else {
      showMore(found);
      showAlmost(found);
    }
  };

  const wait = () => {
    list.containerEl.ariaBusy = "true";
    clearTimeout(waiting);
    clearTimeout(resting);
    waiting = setTimeout(() => {
      status.textContent = messages.loading;
    }, slow);
  };

  const fail = (query: Query) => {
    if (!isCurrent(query)) return;
    settle();
    list.containerEl.replaceChildren();
    status.textContent = navigator.onLine ? messages.failed : messages.offline;
    after.append(...failure(place, () => choose(query)));
    if (!navigator.onLine) addEventListener("online", () => isCurrent(query) && session.ask(query), { once: true });
  };

  list.containerEl.classList.add("results");
  list.resultTemplate = (page) => resultRow(page, place);
  list.addEventListener("click", (event) => {
    if (event.target instanceof HTMLElement && event.target.closest("a")) keepSearch(session.query().words);
  });
  // In the place of what the list does: it would go blank at every letter.
  instance.on("loading", wait, list);
  instance.on("results", show);
  return { fail, choose };
};
