import type { ProposedRecord } from "../../authoring/draft.ts";
import { checkProposal } from "../../authoring/propose.ts";
import { checkContent } from "../../check/check-content.ts";
import { kinds, type RecordOrBrief } from "../../kinds/registry.ts";
import { memoize } from "../../lib/memoize.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { LinkOptions } from "../../model/link.ts";
import type { Content } from "../../model/records.ts";
import { render as actor } from "../../pages/actor.11ty.tsx";
import { render as brief } from "../../pages/brief.11ty.tsx";
import { render as claim } from "../../pages/claim.11ty.tsx";
import { render as debate } from "../../pages/debate.11ty.tsx";
import { render as term } from "../../pages/glossary.11ty.tsx";
import { render as source } from "../../pages/source.11ty.tsx";
import { render as event } from "../../pages/timeline.11ty.tsx";
import { el } from "../element.ts";
import type { RecordPart } from "./added-part.ts";
import { type FormRecord, messagesFor, recordOf } from "./form-records.ts";
import type { PanelMessage } from "./panel.ts";

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

/** What a form makes: its records, what is to say on them, and the briefing with them, if they can be read. */
type CheckedForm = { records: FormRecord[]; messages: PanelMessage[]; briefing?: Briefing | undefined };

/** Checks content without a proposal, once for the same content. */
const checkExisting = memoize(checkContent);

/**
 * Checks the parts of a form by every rule. Forms load this module and all rules when somebody begins to type, since
 * a page with a form is to open at once.
 */
export const checkForm = (parts: readonly RecordPart[], content: Content, options: LinkOptions): CheckedForm => {
  const records = parts.map((part) => recordOf(part, content, options.today));
  const loaded = { content, checked: checkExisting(content, options) };
  const proposed = records.map((record) => record.proposed);
  const { findings, briefing } = checkProposal(loaded, proposed, options);
  return { records, messages: messagesFor(records, findings, loaded, options), briefing };
};

export { proposalOf } from "./form-records.ts";
export { showSubmitSteps } from "./submit-steps.ts";
