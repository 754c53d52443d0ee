import { button, el } from "../element.ts";
import { noneChosen, type Query, writeAddress } from "./address.ts";
import { announcementOf, messages } from "./announce.ts";
import type { Results } from "./components.ts";
import { firstPage, type SearchIndex } from "./engine.ts";
import { nearestPages } from "./nearest.ts";
import { correctionNote, failureNote, listLinks, pageList, recentSearchList } from "./notes.ts";
import { saveRecentSearch } from "./recent.ts";
import { resultRow } from "./rows.ts";
import { isIdle, type Session } from "./session.ts";

type PanelOptions = {
  session: Session;
  /** The elements for messages next to the results; created by the page or the dialog. */
  slots: { status: HTMLElement; notes: HTMLElement; after: HTMLElement };
  list: HTMLElementTagNameMap["pagefind-results"];
  box: HTMLInputElement;
  place: SearchIndex;
};

/** How long, in milliseconds, an answer may take before the panel shows that it is loading. */
const loadingDelay = 250;

/** How long, in milliseconds, typing pauses before more results are shown, and before similar ones are searched. */
const pause = 120;
const similarDelay = 300;

/**
 * Creates the panel that shows what comes with results: how many, corrections, similar results, and what to do when
 * something fails. Returns a function that shows a failure, and one that runs a search chosen by a button.
 */
export const createPanel = ({ session, slots, list, box, place }: PanelOptions) => {
  const { status, notes, after } = slots;
  const { engine, instance } = session;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let shown: Results | undefined;

  const isCurrent = (query: Query) => writeAddress(query) === writeAddress(session.query());
  const isShown = (found: Results) => found === shown && isCurrent(found.query);

  /** Runs a search and moves the focus to the box, since the pressed button is removed. */
  const choose = (query: Query) => {
    box.value = query.words;
    session.search(query);
    box.focus();
  };

  const stop = () => {
    for (const timer of [waiting, pausing, resting]) clearTimeout(timer);
  };

  const settle = () => {
    stop();
    notes.replaceChildren();
    after.replaceChildren();
    list.containerEl.ariaBusy = "false";
  };

  /** Shows results up to a number; returns the new rows, or none if another search came between. */
  const showUpTo = async (found: Results, most: number): Promise<HTMLElement[]> => {
    const pages = await engine.pages(found.results.slice(list.containerEl.children.length, most));
    if (!isShown(found)) return [];
    const rows = pages.map((page) => resultRow(page, place));
    list.appendResults(rows);
    return rows;
  };

  const offerMore = (found: Results) => {
    const already = list.containerEl.children.length;
    if (already >= found.results.length) return;
    const more = button("Show more", async () => {
      const [first] = await showUpTo(found, already + firstPage);
      if (!first) return;
      more.remove();
      status.textContent = announcementOf(found, list.containerEl.children.length);
      offerMore(found);
      first.querySelector("a")?.focus();
    });
    after.prepend(more);
  };

  /** Fills the first page when typing pauses, since each result has to be fetched. */
  const fillPage = (found: Results) => {
    pausing = setTimeout(async () => {
      await showUpTo(found, firstPage).catch(() => []);
      if (isShown(found)) offerMore(found);
    }, pause);
  };

  /** If few pages contain all words, shows pages with some of them when typing pauses. */
  const showSimilar = (found: Results) => {
    if (found.results.length >= firstPage) return;
    resting = setTimeout(async () => {
      const pages = await nearestPages(engine, found.query, found).catch(() => []);
      if (pages.length > 0 && isShown(found)) after.append(...pageList("With some of the words", pages, place));
    }, similarDelay);
  };

  const showNone = async (found: Results) => {
    const { query, unfiltered } = found;
    if (unfiltered > 0) {
      after.append(button("Search without filters", () => choose({ ...query, chosen: noneChosen() })));
      return;
    }
    const near = await nearestPages(engine, query, found).catch(() => []);
    if (!isShown(found)) return;
    if (near.length > 0) after.append(...pageList("What comes nearest", near, place));
    else after.append(el("p", {}, messages.nothing));
    after.append(listLinks(place));
  };

  const showMissingDesks = async () => {
    const desks = await engine.load().catch(() => []);
    if (desks.length > 0) notes.append(el("p", {}, messages.without(desks.map(({ name }) => name))));
  };

  const show = (found: Results) => {
    settle();
    shown = found;
    if (isIdle(found.query)) {
      status.textContent = messages.hint;
      after.append(...recentSearchList(found.query, choose));
      return;
    }
    for (const row of list.results) void row.load();
    status.textContent = announcementOf(found, Math.min(firstPage, found.results.length));
    if (found.corrected) notes.append(correctionNote(found, choose));
    void showMissingDesks();
    if (found.results.length === 0) void showNone(found);
    else {
      fillPage(found);
      showSimilar(found);
    }
  };

  const wait = () => {
    list.containerEl.ariaBusy = "true";
    stop();
    waiting = setTimeout(() => {
      status.textContent = messages.loading;
    }, loadingDelay);
  };

  const fail = (query: Query) => {
    if (!isCurrent(query)) return;
    settle();
    list.containerEl.replaceChildren();
    status.textContent = navigator.onLine ? messages.failed : messages.offline;
    after.append(...failureNote(place, () => choose(query)));
    if (!navigator.onLine) addEventListener("online", () => isCurrent(query) && session.search(query), { once: true });
  };

  list.containerEl.classList.add("results");
  list.resultTemplate = (page) => resultRow(page, place);
  list.addEventListener("click", (event) => {
    if (event.target instanceof HTMLElement && event.target.closest("a")) saveRecentSearch(session.query().words);
  });
  // Replaces the list's own listener, which would empty it at every letter.
  instance.on("loading", wait, list);
  instance.on("results", show);
  return { fail, choose };
};
