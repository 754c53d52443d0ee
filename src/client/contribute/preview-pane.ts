import type { ProposedRecord } from "../../authoring/draft.ts";
import type { Briefing } from "../../model/briefing.ts";
import { el } from "../element.ts";

type Preview = { preview: (briefing: Briefing, kind: string, id: string) => Promise<Element | undefined> };

/** Shows each record of a proposal as its page. */
export const showPreview = async (
  root: HTMLElement,
  place: HTMLElement,
  briefing: Briefing,
  records: ProposedRecord[],
): Promise<void> => {
  const { preview } = (await import(root.dataset["preview"] ?? "")) as Preview;
  const all = await Promise.all(records.map(({ kind, id }) => preview(briefing, kind, id)));
  const shown = all.flatMap((made) => {
    if (!made) return [];
    const copy = document.importNode(made, true);
    return [made.tagName === "MAIN" ? el("div", { class: made.className }, ...copy.childNodes) : copy];
  });
  if (shown.length === 0) return;
  const shadow = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  shadow.replaceChildren(el("link", { rel: "stylesheet", href: root.dataset["style"] ?? "" }), ...shown);
};
