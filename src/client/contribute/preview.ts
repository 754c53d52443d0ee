import type { Briefing } from "../../model/briefing.ts";
import { render as actor } from "../../pages/actor.11ty.tsx";
import { render as brief } from "../../pages/brief.11ty.tsx";
import { render as claim } from "../../pages/claim.11ty.tsx";
import { render as debate } from "../../pages/debate.11ty.tsx";
import { render as term } from "../../pages/glossary.11ty.tsx";
import { render as source } from "../../pages/source.11ty.tsx";
import { render as event } from "../../pages/timeline.11ty.tsx";

type Render = (data: never) => string;

/** The pages that show each kind of record: one page a record, or a list with the record under its id. */
const pages: Record<string, { render: Render; list: keyof Briefing; own: boolean }> = {
  claim: { render: claim, list: "claims", own: true },
  brief: { render: brief, list: "briefs", own: true },
  source: { render: source, list: "sources", own: true },
  debate: { render: debate, list: "debates", own: true },
  actor: { render: actor, list: "actors", own: true },
  event: { render: event, list: "events", own: false },
  term: { render: term, list: "terms", own: false },
};

const assets = { style: "", script: "", search: "", contribute: "", preview: "" };

/** Renders a record by its page's template, and returns the part of the page that shows it. */
export const preview = async (briefing: Briefing, kind: string, id: string): Promise<Element | undefined> => {
  const page = pages[kind];
  const items = page && (briefing[page.list] as { id: string }[]);
  const item = items?.find((one) => one.id === id);
  if (!page || !item) return undefined;
  const html = page.render({ briefing, assets, item } as never);
  const made = new DOMParser().parseFromString(html, "text/html");
  return (page.own ? made.querySelector("main") : made.getElementById(id)) ?? undefined;
};
