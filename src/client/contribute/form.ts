import { alikeAmong } from "../../authoring/alike.ts";
import type { Nameable } from "../../authoring/form-data.ts";
import { dataToEdit, draftOf, type Form, fieldsFor, idFor, positionInRecord } from "../../authoring/forms.ts";
import { recordsNear } from "../../authoring/gather.ts";
import { propose } from "../../authoring/propose.ts";
import { type DraftKind, proposedOf } from "../../authoring/start.ts";
import { startOf, titleOf } from "../../kinds/registry.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { LinkOptions } from "../../model/link.ts";
import type { Content } from "../../model/records.ts";
import { addressBox, idBox, markBox } from "./boxes.ts";
import { button, el } from "./dom.ts";
import { showFinish } from "./finish.ts";
import { formListsIn } from "./form-data.ts";
import { formElements } from "./form-elements.ts";
import type { Learning } from "./learning.ts";
import { fieldsControl } from "./nested.ts";
import { goTo, messagesOf, type PanelMessages, showFindings, showMessages } from "./panel.ts";
import { type draftsOf, remember } from "./store.ts";
import type { Wishes } from "./wishes.ts";

const pause = 350;

type Data = Record<string, unknown>;
type Preview = { preview: (briefing: Briefing, kind: string, id: string) => Promise<Element | undefined> };

const showPreview = async (
  root: HTMLElement,
  place: HTMLElement,
  { briefing, kind, id }: { briefing: Briefing; kind: string; id: string },
): Promise<void> => {
  const { preview } = (await import(root.dataset["preview"] ?? "")) as Preview;
  const made = await preview(briefing, kind, id);
  if (!made) return;
  const shadow = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const shown = el("div", { class: made.className }, ...document.importNode(made, true).childNodes);
  shadow.replaceChildren(
    el("link", { rel: "stylesheet", href: root.dataset["style"] ?? "" }),
    made.tagName === "MAIN" ? shown : document.importNode(made, true),
  );
};

type Drafts = ReturnType<typeof draftsOf>;

const beginning = (form: Form, content: Content, { edits, data }: Wishes, isNew: boolean, today: string): Data => ({
  ...(edits ? dataToEdit(form, content, edits) : isNew ? startOf(form.kind, today) : {}),
  ...data,
});

/** What a form is told of the site that it stands in: what can be named, and the way to know more of it. */
export type FormContext = { named: (kind: DraftKind) => Nameable[]; learning: Learning; options: LinkOptions };

/** Makes the form, and checks, shows and keeps what is put into it. */
export const start = (root: HTMLElement, form: Form, site: FormContext, wished: Wishes, drafts: Drafts): void => {
  const parts = formElements(root);
  const { content } = site.learning.soFar();
  const { edits, from } = wished;
  const isNew = !edits && form.name !== "dispute" && form.name !== "evidence";
  const asked = fieldsFor(form, edits !== undefined);
  let waiting: number | undefined;
  let turn = 0;
  let loud = false;
  let said: PanelMessages[] = [];

  const changed = () => {
    turn += 1;
    root.dataset["stale"] = "";
    parts.finish.inert = true;
    clearTimeout(waiting);
    waiting = window.setTimeout(check, pause);
  };
  const themes = site.named("theme");
  const fields = fieldsControl(asked, { known: formListsIn(site.named, root), themes, changed });
  const named = idBox(changed);
  const alike = alikeAmong(site.named("claim"));
  const began = JSON.stringify(beginning(form, content, wished, isNew, site.options.today));

  const keep = (proposed?: string) => {
    const draft = { data: fields.read() as Data, id: named.own(), began, day: site.options.today };
    if (JSON.stringify(draft.data) === first && !draft.id) drafts.drop();
    else drafts.keep(proposed ? { ...draft, proposed } : draft);
  };

  const startAfresh = (label: string) =>
    button(
      label,
      () => {
        drafts.drop();
        location.reload();
      },
      { class: "quiet" },
    );

  const askWhatIsMissing = () =>
    button(
      "What is missing?",
      () => {
        loud = true;
        showMessages(said, fields, loud);
        const next = said.find(({ severity }) => severity === "error");
        if (next) goTo(next.control);
      },
      { class: "quiet" },
    );

  /** Claims and briefs that the form speaks of, and claims that say nearly what it says. */
  const learnOf = (data: Data) => {
    const { claims, briefs } = recordsNear(content, data);
    const near = form.kind === "claim" ? alike(titleOf("claim", data)) : [];
    return site.learning.learn({ claims: [...claims, ...near], briefs });
  };

  const check = async () => {
    const mine = turn;
    await learnOf(fields.read() as Data);
    if (mine === turn) tellAll();
  };

  const tellAll = () => {
    const known = site.learning.soFar();
    const { content } = known;
    delete root.dataset["stale"];
    parts.finish.inert = false;
    const data = fields.read() as Data;
    if (isNew) named.suggest(titleOf(form.kind, data) ? idFor(form, content, data) : "");
    const proposed = proposedOf(draftOf(form, content, { data, id: named.own(), edits }, site.options.today));
    const { findings, briefing } = propose(known, [proposed], site.options);
    const place = positionInRecord(form, content, data);
    said = messagesOf(findings, { fields: asked, data, text: proposed.text, place }, fields);
    showFindings(parts, said);
    showMessages(said, fields, loud);
    const { repository, branch } = { ...content.site.data, ...root.dataset };
    if (findings.some(({ severity }) => severity === "error"))
      parts.finish.replaceChildren(
        el("p", {}, "When nothing is left to fill in or to mend, the way to GitHub stands here, step by step."),
        askWhatIsMissing(),
      );
    else
      showFinish(parts.finish, {
        proposed,
        repository: { repository, branch },
        exists: !isNew,
        handedOver: () => {
          remember(proposed);
          keep(proposed.id);
        },
      });
    if (briefing) void showPreview(root, parts.preview, { briefing, ...proposed });
    keep(drafts.kept()?.proposed);
  };

  const write = (data: Data) => {
    fields.write(data);
    if (isNew) for (const fold of fields.element.querySelectorAll("details")) fold.open = false;
  };
  write(JSON.parse(began) as Data);
  const first = JSON.stringify(fields.read());
  const draft = drafts.kept();
  if (draft) {
    fields.write(draft.data);
    named.write(draft.id);
    const changedSince = edits && draft.began !== began;
    const says = draft.proposed
      ? `You handed this over on ${draft.day}.`
      : changedSince
        ? `Your draft of ${draft.day} was kept in this browser. The page has changed since then, and your draft would undo that.`
        : `Your draft of ${draft.day} was kept in this browser, and nowhere else.`;
    parts.notice.append(
      el("p", { class: "notice" }, says, " ", startAfresh(draft.proposed && isNew ? "Begin another" : "Start afresh")),
    );
  }
  parts.fields.replaceChildren(
    ...(form.name === "source" && !edits ? [addressBox(content, fields, changed, from)] : []),
    fields.element,
    ...(form.kind === "brief" ? [markBox(site.named, fields, changed)] : []),
    ...(isNew ? [named.element] : []),
  );
  parts.fields.addEventListener("focusout", () => setTimeout(() => showMessages(said, fields, loud)));
  const heading = document.querySelector("h1");
  if (edits && heading) heading.textContent = `Edit the ${form.noun} ${edits}`;
  addEventListener("pagehide", () => keep(drafts.kept()?.proposed));
  void check().then(() => {
    root.dataset["ready"] = "";
  });
};
