import type { ProposedRecord } from "../../authoring/draft.ts";
import { kinds, type RecordOrBrief } from "../../kinds/registry.ts";
import type { Briefing } from "../../model/briefing.ts";
import { render as actor } from "../../pages/actor.11ty.tsx";
import { render as brief } from "../../pages/brief.11ty.tsx";
import { render as claim } from "../../pages/claim.11ty.tsx";
import { render as debate } from "../../pages/debate.11ty.tsx";
import { render as term } from "../../pages/glossary.11ty.tsx";
import { render as source } from "../../pages/source.11ty.tsx";
import { render as event } from "../../pages/timeline.11ty.tsx";
import { el } from "../element.ts";

type Render = (data: never) => string;

/** The pages that show each kind of record. */
const pages: Record<string, Render> = { claim, brief, source, debate, actor, event, term };

const assets = { style: "", script: "", search: "", contribute: "" };

/** Renders a record by its page's template, and returns the part of the page that shows it. */
const preview = async (briefing: Briefing, kind: RecordOrBrief, id: string): Promise<Element | undefined> => {
  const render = pages[kind];
  const { folder, page } = kinds[kind];
  const item = (briefing[folder as keyof Briefing] as { id: string }[] | undefined)?.find((one) => one.id === id);
  if (!render || !item) return undefined;
  const html = render({ briefing, assets, item } as never);
  const made = new DOMParser().parseFromString(html, "text/html");
  // The form's page has its own.
  made.querySelector(".crumbs")?.remove();
  return (page.own ? made.querySelector("main") : made.getElementById(id)) ?? undefined;
};

/** Shows each record of a proposal as its page. */
export const showPreview = async (
  root: HTMLElement,
  place: HTMLElement,
  briefing: Briefing,
  records: ProposedRecord[],
): Promise<void> => {
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
