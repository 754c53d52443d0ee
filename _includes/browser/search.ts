/** The plain search page: asks Pagefind and lists what it finds, as text. */
type Result = { url: string; excerpt: string; meta: Record<string, string> };
type Pagefind = {
  options: (options: object) => Promise<void>;
  debouncedSearch: (query: string) => Promise<{ results: { data: () => Promise<Result> }[] } | null>;
};

const box = document.querySelector<HTMLInputElement>("#query");
const list = document.querySelector<HTMLElement>("#results");
const status = document.querySelector<HTMLElement>("#status");
const most = 20;

let engine: Promise<Pagefind> | undefined;
const load = (): Promise<Pagefind> => {
  engine ??= (async () => {
    const folder = new URL(document.querySelector<HTMLElement>("[data-index]")?.dataset["index"] ?? "", location.href);
    const pagefind: Pagefind = await import(new URL("pagefind.js", folder).href);
    await pagefind.options({ baseUrl: new URL("..", folder).pathname });
    return pagefind;
  })();
  return engine;
};

/** An excerpt arrives escaped, its matches in mark elements; nothing else of it is trusted. */
const excerptOf = (html: string): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  for (const node of parsed.childNodes) {
    const text = node.textContent ?? "";
    const part = node.nodeName === "MARK" ? document.createElement("mark") : document.createElement("span");
    part.textContent = text;
    fragment.append(part);
  }
  return fragment;
};

const row = ({ url, excerpt, meta }: Result): HTMLElement => {
  const item = document.createElement("li");
  const title = document.createElement("a");
  title.href = url;
  title.textContent = meta["title"] ?? url;
  const kind = document.createElement("span");
  kind.className = "kind";
  kind.textContent = [meta["kind"], meta["standing"]].filter(Boolean).join(" · ");
  const text = document.createElement("p");
  text.append(excerptOf(excerpt));
  item.append(title, kind, text);
  return item;
};

const show = async (query: string) => {
  if (!list || !status) return;
  if (!query.trim()) {
    list.replaceChildren();
    status.textContent = "";
    return;
  }
  try {
    const found = await (await load()).debouncedSearch(query);
    if (!found) return;
    const results = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
    list.replaceChildren(...results.map(row));
    status.textContent =
      found.results.length === 0
        ? `Nothing found for “${query}”. Try fewer or other words.`
        : `${found.results.length} found for “${query}”${found.results.length > most ? `, the first ${most} shown` : ""}.`;
  } catch {
    status.textContent = "Search could not be loaded. The lists of claims, briefs and sources work without it.";
  }
};

if (box) {
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  box.addEventListener("focus", () => void load(), { once: true });
  box.addEventListener("input", () => {
    history.replaceState(null, "", box.value ? `?q=${encodeURIComponent(box.value)}` : location.pathname);
    void show(box.value);
  });
  if (box.value) void show(box.value);
  box.focus();
}
