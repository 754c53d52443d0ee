import { button, el } from "../element.ts";
import { noneChosen, writeAddress } from "./address.ts";
import { firstResults, readIndexAddress } from "./engine.ts";
import { createPanel } from "./panel.ts";
import { saveRecentSearch } from "./recent.ts";
import { createSession } from "./session.ts";

const build = (link: HTMLAnchorElement) => {
  const place = readIndexAddress(link);
  const session = createSession({ place, failed: (query) => panel.fail(query) });
  const box = el("input", {
    id: "search:box",
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    "aria-describedby": "search:status",
  });
  const list = el("pagefind-results", { "max-results": String(firstResults) });
  const slots = {
    status: el("p", { id: "search:status", class: "search-status", role: "status" }),
    notes: el("div", { class: "search-notes" }),
    after: el("div", { class: "search-after" }),
  };
  const all = el("a", { href: link.href }, "Search with filters");
  const form = el(
    "form",
    { role: "search" },
    el("label", { for: "search:box" }, "Search"),
    el("search-box", { debounce: "1" }, box),
  );
  const close = button("Close", () => modal.close(), { "aria-label": "Close search" });
  const inside = el("div");
  const modal = el("pagefind-modal", {}, inside);
  document.body.append(modal);
  // Added only now: the modal moves its first content, and a component that is moved starts again.
  inside.append(
    el("div", { class: "search-head" }, form, close),
    slots.status,
    slots.notes,
    list,
    slots.after,
    el("p", { class: "search-foot" }, all),
  );
  const panel = createPanel({ session, slots, list, box, place });

  session.instance.on("search", () => {
    all.href = link.href + writeAddress(session.query());
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    saveRecentSearch(box.value);
    location.href = link.href + writeAddress({ ...session.query(), words: box.value });
  });
  return {
    open: () => {
      modal.open();
      box.focus();
      box.select();
      session.search({ words: box.value, chosen: noneChosen(), newest: false, verbatim: false });
      session.engine.load().catch(() => undefined);
    },
  };
};

let dialog: ReturnType<typeof build> | undefined;

/** Opens search over the page; Escape closes it and restores the focus. */
export const openSearch = (link: HTMLAnchorElement): void => {
  dialog ??= build(link);
  dialog.open();
};
