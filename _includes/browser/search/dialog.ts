import { noneChosen, type Query, writeAddress } from "./address.ts";
import { make } from "./dom.ts";
import { createEngine } from "./engine.ts";
import { walkWithArrows } from "./keys.ts";
import { createPanel } from "./panel.ts";
import { listsOf, readPlace } from "./place.ts";
import { keepSearch } from "./recent.ts";

const plain = (words: string): Query => ({ words, chosen: noneChosen(), newest: false, verbatim: false });

const build = (link: HTMLAnchorElement) => {
  const place = readPlace(link);
  const engine = createEngine(place);
  const box = make("input", {
    id: "search:box",
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    "aria-describedby": "search:status",
  });
  const slots = {
    status: make("p", { id: "search:status", class: "search-status", role: "status" }),
    notes: make("div", { class: "search-notes" }),
    list: make("ol", { class: "results" }),
    after: make("div", { class: "search-after" }),
  };
  const all = make("a", { href: link.href }, "Search with filters");
  const form = make("form", { role: "search" }, make("label", { for: "search:box" }, "Search"), box);
  const close = make("button", { type: "button", class: "search-close", "aria-label": "Close search" }, "Close");
  const dialog = make(
    "dialog",
    { class: "search-dialog", "aria-label": "Search" },
    make("div", { class: "search-head" }, form, close),
    slots.status,
    slots.notes,
    slots.list,
    slots.after,
    make("p", { class: "search-foot" }, all),
  );

  const ask = (query: Query) => {
    all.href = link.href + writeAddress(query);
    void panel.run(query);
  };
  const panel = createPanel({
    engine,
    slots,
    place,
    lists: listsOf(place.base),
    change: (query) => {
      box.value = query.words;
      ask(query);
    },
  });
  box.addEventListener("input", () => ask(plain(box.value)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keepSearch(box.value);
    location.href = all.href;
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  walkWithArrows(box, dialog);
  document.body.append(dialog);
  return {
    open: () => {
      if (dialog.open) return;
      dialog.showModal();
      box.select();
      ask(plain(box.value));
      engine.load().catch(() => undefined);
    },
  };
};

let made: ReturnType<typeof build> | undefined;

/** Opens search over the page; Escape closes it, and the focus goes back to where it was. */
export const openSearch = (link: HTMLAnchorElement): void => {
  made ??= build(link);
  made.open();
};
