import type { Page } from "playwright-core";

/** What a document in a frame turned out to be: what it should not hold, and how often a text shows. */
export type Look = { path: string; faults: string[]; shown: number };

/**
 * A document to open, and the text to count in it; what was set from Markdown, leads elsewhere or is BibTeX is not counted. One
 * whose `source` is given is parsed and not run, which is much faster.
 */
export type Opening = { path: string; text: string; source?: string };

const look = async (openings: Opening[]): Promise<Look[]> => {
  const addresses = /^(?:href|src|srcset|action|formaction|data|poster|cite|background|ping|manifest|xlink:href)$/;
  /** A citation that is saved as a file, and never opened as a page. */
  const ownDownload = /^data:application\/x-(?:bibtex|research-info-systems);charset=utf-8,[^\s"<>]+$/;
  const addressProblem = (value: string, base: string) => {
    const url = URL.canParse(value, base) ? new URL(value, base) : undefined;
    if (!url) return "no address";
    // The site's own calendars, which a program of calendars is asked to open.
    if (/^webcal:\/\/trams\.example\/[\w/-]+\.ics$/.test(value)) return undefined;
    if (url.protocol !== "http:" && url.protocol !== "https:") return `the scheme ${url.protocol}`;
    return /(?:^|\.)evil\.example$/.test(url.hostname) || url.username ? "a hostile host" : undefined;
  };
  const elementProblem = (element: Element): string | undefined => {
    const name = element.localName;
    if (name === "script") {
      const own = element.getAttribute("src")?.startsWith("/assets/") && element.textContent === "";
      return own || element.getAttribute("type") === "application/ld+json" ? undefined : "a script";
    }
    if (/^(?:iframe|frame|object|embed|applet|base|style|audio|video|template|img|math|set|animate)$/.test(name))
      return `an element ${name}`;
    return name === "meta" && element.getAttribute("http-equiv") === "refresh" ? "a refresh" : undefined;
  };
  const faultsIn = (root: Document): string[] =>
    [...root.querySelectorAll("*")].flatMap((element) => {
      const wrong = [...element.attributes].flatMap(({ name, value }) => {
        if (element.matches("a[download]") && ownDownload.test(value)) return [];
        if (name.startsWith("on") || name === "style" || name === "srcdoc") return [`an attribute ${name}`];
        const problem = addresses.test(name) ? addressProblem(value, root.baseURI) : undefined;
        return problem ? [`${name}="${value.slice(0, 60)}" has ${problem}`] : [];
      });
      const problem = elementProblem(element);
      return problem ? [problem, ...wrong] : wrong;
    });
  const plain = (text: string) =>
    [...text]
      .filter((character) => character >= " " || /\s/.test(character))
      .join("")
      .replace(/\s+/g, " ");
  const countIn = (root: Document, text: string): number => {
    const main = (root.querySelector("main") ?? root.documentElement).cloneNode(true) as Element;
    for (const set of main.querySelectorAll(".body, blockquote, nav, pre")) set.remove();
    return plain(main.textContent ?? "").split(plain(text).trim()).length - 1;
  };
  const inFrame = async (path: string): Promise<[Document, () => void]> => {
    const frame = document.createElement("iframe");
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    frame.src = path;
    document.body.append(frame);
    await loaded;
    // What is set off by loading runs before this does.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return [frame.contentDocument as Document, () => frame.remove()];
  };
  const parsed = (path: string, source: string): [Document, () => void] => {
    const type = path.endsWith(".html") ? "text/html" : "application/xml";
    return [new DOMParser().parseFromString(source, type), () => undefined];
  };
  const open = async ({ path, text, source }: Opening): Promise<Look> => {
    const [root, close] = source === undefined ? await inFrame(path) : parsed(path, source);
    const broken = root.querySelector("parsererror") ? ["it cannot be parsed"] : [];
    const seen = { path, faults: [...broken, ...faultsIn(root)], shown: countIn(root, text) };
    close();
    return seen;
  };
  return Promise.all(openings.map(open));
};

/** Opens documents from a page, some at a time, with scripts on, and looks at what became of each. */
export const openAll = async (page: Page, openings: Opening[]): Promise<Look[]> => {
  const opened = openings.filter(({ source }) => source === undefined);
  const parsed = openings.filter(({ source }) => source !== undefined);
  const seen: Look[] = [];
  for (const [list, atOnce] of [
    [opened, 8],
    [parsed, 40],
  ] as const)
    for (let from = 0; from < list.length; from += atOnce)
      seen.push(...(await page.evaluate(look, list.slice(from, from + atOnce))));
  return seen;
};
