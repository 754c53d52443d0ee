import * as z from "zod";
import { type CheckedContent, checkContent } from "../../../src/check/check-content.ts";
import type { Content } from "../../../src/model/authored.ts";
import type { Briefing } from "../../../src/model/briefing.ts";
import { automatic, nameOf } from "../../../src/scaffold/draft.ts";
import { dataToEdit, draftOf, type Form, fieldsFor, forms, idFor, placeInRecord } from "../../../src/scaffold/forms.ts";
import { contentFrom, type OpenData } from "../../../src/scaffold/known.ts";
import { propose } from "../../../src/scaffold/propose.ts";
import { choicesOf, proposedOf } from "../../../src/scaffold/start.ts";
import { parse } from "../../../src/scaffold/values.ts";
import { addressBox, idBox, markBox } from "./boxes.ts";
import { button, el } from "./dom.ts";
import { showFinish } from "./finish.ts";
import { knownIn } from "./known.ts";
import { fieldsControl } from "./nested.ts";
import { goTo, type Said, saidOf, showFindings, tellBeside } from "./panel.ts";
import { draftsOf, forgetAll, remember, withBefore } from "./store.ts";

// The schemas would otherwise try to make code from text, which the page's policy forbids.
z.config({ jitless: true });

const pause = 350;

type Data = Record<string, unknown>;
type Preview = { preview: (briefing: Briefing, kind: string, id: string) => Promise<Element | undefined> };

/** The places that the page has ready for the form. */
const places = (root: HTMLElement) => {
  const find = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? el("div");
  return {
    notice: find("notice"),
    fields: find("fields"),
    status: find("status"),
    list: find("findings"),
    finish: find("finish"),
    preview: find("preview"),
  };
};

const today = (): string => new Date().toISOString().slice(0, 10);

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

/** What the page's address asks for: a record to edit, values to begin with. */
const wishes = (form: Form) => {
  const query = new URLSearchParams(location.search);
  const edits = query.get("edit") ?? undefined;
  const data: Data = {};
  for (const field of fieldsFor(form, edits !== undefined)) {
    const value = query.get(field.key);
    if (value !== null) data[field.key] = parse(field.input, value);
  }
  return { edits, data, from: query.get("from") ?? "" };
};

type Known = { content: Content; checked: CheckedContent };
type Wishes = ReturnType<typeof wishes>;
type Drafts = ReturnType<typeof draftsOf>;

const beginning = (form: Form, content: Content, { edits, data }: Wishes, isNew: boolean): Data => ({
  ...(edits ? dataToEdit(form, content, edits) : isNew ? automatic(form.kind, today()) : {}),
  ...data,
});

/** Makes the form, and checks, shows and keeps what is put into it. */
const start = (root: HTMLElement, form: Form, known: Known, wished: Wishes, drafts: Drafts): void => {
  const parts = places(root);
  const { content } = known;
  const { edits, from } = wished;
  const isNew = !edits && form.name !== "dispute" && form.name !== "evidence";
  const asked = fieldsFor(form, edits !== undefined);
  let waiting: number | undefined;
  let loud = false;
  let said: Said[] = [];

  const changed = () => {
    root.dataset["stale"] = "";
    parts.finish.inert = true;
    clearTimeout(waiting);
    waiting = window.setTimeout(check, pause);
  };
  const themes = choicesOf(content, "theme");
  const fields = fieldsControl(asked, { known: knownIn(content, root), themes, changed });
  const named = idBox(changed);
  const began = JSON.stringify(beginning(form, content, wished, isNew));

  const keep = (proposed?: string) => {
    const draft = { data: fields.read() as Data, id: named.own(), began, day: today() };
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
        tellBeside(said, fields, loud);
        const next = said.find(({ severity }) => severity === "error");
        if (next) goTo(next.control);
      },
      { class: "quiet" },
    );

  const check = () => {
    delete root.dataset["stale"];
    parts.finish.inert = false;
    const data = fields.read() as Data;
    if (isNew) named.suggest(nameOf(data) ? idFor(form, content, data) : "");
    const proposed = proposedOf(draftOf(form, content, { data, id: named.own(), edits }, today()));
    const { findings, briefing } = propose(known, [proposed], {
      basePath: root.dataset["base"] ?? "/",
      today: today(),
    });
    const place = placeInRecord(form, content, data);
    said = saidOf(findings, { fields: asked, data, text: proposed.text, place }, fields);
    showFindings(parts, said);
    tellBeside(said, fields, loud);
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
    ...(form.kind === "brief" ? [markBox(content, fields, changed)] : []),
    ...(isNew ? [named.element] : []),
  );
  parts.fields.addEventListener("focusout", () => setTimeout(() => tellBeside(said, fields, loud)));
  const heading = document.querySelector("h1");
  if (edits && heading) heading.textContent = `Edit the ${form.noun} ${edits}`;
  addEventListener("pagehide", () => keep(drafts.kept()?.proposed));
  root.dataset["ready"] = "";
  check();
};

const showPending = (place: HTMLElement, files: string[]): void => {
  if (files.length === 0) return;
  const forget = button(
    "Forget them",
    () => {
      forgetAll();
      location.reload();
    },
    { class: "quiet" },
  );
  const says = `Counted as known, since you proposed them from this browser: ${files.join(", ")}. `;
  place.append(el("p", { class: "notice" }, says, forget));
};

const load = async (root: HTMLElement): Promise<void> => {
  const form = forms.find(({ name }) => name === root.dataset["form"]);
  const { status, notice } = places(root);
  if (!form) return;
  status.textContent = "Loading what is known…";
  try {
    const open = (await (await fetch(root.dataset["known"] ?? "")).json()) as OpenData;
    const wished = wishes(form);
    const drafts = draftsOf(form.name, wished.edits ?? String(wished.data["claim"] ?? ""));
    const { content, pending } = withBefore(contentFrom(open), drafts.kept()?.proposed);
    const basePath = root.dataset["base"] ?? "/";
    showPending(
      notice,
      pending.map(({ id }) => id),
    );
    start(root, form, { content, checked: checkContent(content, { basePath, today: today() }) }, wished, drafts);
  } catch (error) {
    status.textContent = `The form could not be loaded: ${(error as Error).message}`;
  }
};

const root = document.querySelector<HTMLElement>("[data-form]");
if (root) void load(root);
