import { count } from "../../lib/count.ts";
import { el, quietButton } from "../element.ts";
import { allDrafts, deleteDraft, type StoredDraft } from "./store.ts";

const row = (
  { title = "", name = "", status = "", day, records = [], proposed, address = "" }: StoredDraft,
  drop: () => void,
) => {
  const besides = records.length > 0 ? ` and ${count(records.length, "more record")}` : "";
  const state = proposed ? `Submitted on ${day}.` : status;
  return el(
    "li",
    {},
    el("a", { href: address }, name || "Without a name yet"),
    el("p", { class: "says" }, `${title}${besides}. ${state} Last changed on ${day}. `, quietButton("Delete", drop)),
  );
};

/** Lists the proposals saved in this browser, with how complete each is. */
export const showProposals = (place: HTMLElement): void => {
  const drafts = allDrafts(location.pathname).filter(({ draft }) => draft.address);
  place.hidden = drafts.length === 0;
  place.querySelector("ul")?.replaceChildren(
    ...drafts.map(({ key, draft }) =>
      row(draft, () => {
        deleteDraft(key);
        showProposals(place);
      }),
    ),
  );
};
