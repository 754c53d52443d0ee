/**
 * Runs on every page. Opens search by "/", by Ctrl-K or by its link, makes the search page work and
 * marks the words that led here; what does so is loaded when it is first needed.
 */
import { aidReading } from "./reading.ts";

type Search = typeof import("./search/main.ts");

const link = document.querySelector<HTMLAnchorElement>("[data-find]");
const form = document.querySelector<HTMLFormElement>("#search-form");

const load = (): Promise<Search> => import(new URL(link?.dataset["find"] ?? "", location.origin).href);

const open = async () => {
  if (form) form.querySelector("input")?.focus();
  else if (link)
    await load().then(
      ({ openSearch }) => openSearch(link),
      () => location.assign(link.href),
    );
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
  const start = () => load().then(({ startPage }) => startPage(form, link));
  form.addEventListener("submit", (event) => event.preventDefault());
  if (location.search) void start();
  else form.addEventListener("focusin", () => void start(), { once: true });
} else if (new URLSearchParams(location.search).has("highlight")) void load().then(({ highlight }) => highlight());

aidReading();
