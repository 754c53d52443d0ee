/**
 * Runs on every page. Opens search by "/", Ctrl-K or its link, sets up the search page, and highlights the words that led
 * here; the code for search is loaded when it is first needed.
 */
import { el } from "./element.ts";
import { setUpReadingAids } from "./reading-aids.ts";
import { draftPrefix, storedKeys } from "./storage.ts";

type Search = typeof import("./search/main.ts");

const link = document.querySelector<HTMLAnchorElement>("[data-find]");
const form = document.querySelector<HTMLFormElement>("#search-form");

let tries = 0;

/** Loads a module of the site. A browser remembers that a module failed to load, so another try has another address. */
const load = (path = ""): Promise<Search> => {
  const address = new URL(path, location.origin);
  if (tries > 0) address.searchParams.set("try", String(tries));
  return import(address.href);
};

/** Loads search and the components that display it. */
const loadSearch = async (): Promise<Search> => {
  const { find, base } = link?.dataset ?? {};
  try {
    const [search] = await Promise.all([load(find), load(`${base}pagefind/pagefind-component-ui.js`)]);
    return search;
  } catch (error) {
    tries++;
    throw error;
  }
};

const failure = () =>
  navigator.onLine
    ? "Search could not be loaded. Try again in a moment."
    : "You are offline, and search is not loaded on this device yet. Try again when you are back online.";

const open = async () => {
  if (form) form.querySelector("input")?.focus();
  else if (link)
    await loadSearch().then(
      ({ openSearch }) => {
        showStatus("");
        openSearch(link);
      },
      () => showStatus(failure()),
    );
};

/** Shows on the search page, or next to the link to it, that search is not available. */
const showStatus = (text: string) => {
  const status = document.querySelector("#status");
  document.querySelector(".find-failed")?.remove();
  if (status) status.textContent = text;
  else if (text) link?.after(el("p", { class: "find-failed", role: "alert" }, text));
};

const inField = ({ target }: Event) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

const asksForSearch = (event: KeyboardEvent) => {
  const modified = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === "k") return modified && !event.altKey && !event.shiftKey;
  return event.key === "/" && !modified && !event.altKey && !inField(event);
};

document.addEventListener("keydown", (event) => {
  if (!link || !asksForSearch(event)) return;
  event.preventDefault();
  void open();
});

link?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || form) return;
  event.preventDefault();
  void open();
});

if (form && link) {
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    loadSearch().then(
      ({ startPage }) => startPage(form, link),
      () => {
        started = false;
        showStatus(failure());
      },
    );
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    start();
  });
  for (const event of ["focusin", "input"]) form.addEventListener(event, start);
  addEventListener("online", () => form.querySelector("input")?.value && start());
  if (location.search) start();
} else if (new URLSearchParams(location.search).has("highlight"))
  void load(link?.dataset["find"]).then(({ highlight }) => highlight());

/** The list of proposals, whose script is large; it is loaded only if this device has drafts. */
const proposals = document.querySelector<HTMLElement>("[data-proposals]");
if (proposals && storedKeys(draftPrefix + location.pathname).length > 0) void load(proposals.dataset["proposals"]);

setUpReadingAids();
