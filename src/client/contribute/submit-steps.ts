import { issueBody, issueSummary, issueTitle, type ProposalFile, type ProposalItem } from "../../authoring/issue.ts";
import { fileSubmission, issueSubmission, type Repository, type Submission } from "../../authoring/submit.ts";
import { button, el } from "../element.ts";
import { downloadLink } from "./download-link.ts";

/** Copies text, or selects it for the reader to copy if the browser refuses. */
const copy = async (text: string, shown: HTMLElement, status: HTMLElement): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = "Copied.";
  } catch {
    shown.closest("details")?.setAttribute("open", "");
    getSelection()?.selectAllChildren(shown);
    status.textContent = "Selected below: copy it with Ctrl-C, or ⌘-C on a Mac.";
  }
};

const step = (...parts: (Node | string)[]) => el("li", {}, ...parts);
const act = (...parts: HTMLElement[]) => el("p", { class: "actions" }, ...parts);
const paragraph = (text: string) => el("p", {}, text);

/** Creates the link to the page on GitHub; it is less prominent while a text has to be copied first. */
const external = ({ url, paste }: Submission, label: string, submitted: () => void): HTMLAnchorElement => {
  const attributes = { href: url, target: "_blank", rel: "external noopener", onclick: submitted };
  return el("a", { class: paste ? "button quiet" : "button", ...attributes }, label);
};

/** What a finished form proposes. */
export type SubmitOptions = {
  files: (ProposalFile & { exists: boolean })[];
  parts: ProposalItem[];
  /** Names of earlier proposals whose files are included. */
  included: string[];
  repository: Repository;
  by: "issue" | "editor";
  submitted: () => void;
};

const shownFile = ({ file, text }: ProposalFile): HTMLElement =>
  el("details", {}, el("summary", {}, `The file: ${file}`), el("pre", { tabindex: "0" }, el("code", {}, text)));

const opening = (paste: boolean, exists: boolean): string => {
  if (!paste) return "Open GitHub’s editor. The file’s name and text are filled in there.";
  return exists
    ? "Open GitHub’s editor, which shows the file as it is now."
    : "Open GitHub’s editor. The file’s name is filled in there.";
};

const pasting = (exists: boolean): string =>
  exists
    ? "Select all of it there (Ctrl-A, or ⌘-A on a Mac) and paste yours in its place (Ctrl-V or ⌘-V)."
    : "Paste the text into the large empty box there (Ctrl-V, or ⌘-V on a Mac).";

/** What an edit through the editor needs in addition, since nothing merges it with what others changed meanwhile. */
const comparing =
  "Press “Preview” above the text there and tick “Show diff”. Only what you changed may be marked. If more is, somebody changed the file after this site was last published, and your text would undo it: leave GitHub’s text there and put your changes into it by hand.";

const why = (exists: boolean): string =>
  exists
    ? "GitHub takes no text by a link for a file that it has already, so you carry it over by copying."
    : "The text is too long for GitHub to take it by a link, so you carry it over by copying.";

const signingIn =
  "Sign in, if GitHub asks; a free account will do. If it then offers “Fork this repository”, press that: it makes a copy of your own to write in. Should the text be gone afterwards, copy it from here.";

const proposing = [
  "Press “Commit changes…”, then “Propose changes”.",
  "On the page that follows press “Create pull request”, and once more when GitHub asks for a title. Now the editors have it.",
];

/** Creates the steps for one file in GitHub's editor. */
const byEditor = ({ repository, submitted }: SubmitOptions, one: SubmitOptions["files"][number]): HTMLElement[] => {
  const submission = fileSubmission(repository, one.file, one.text, one.exists);
  const { paste } = submission;
  const told = el("span", { role: "status" });
  const shown = shownFile(one);
  const copier = button("Copy the text", () => void copy(one.text, shown.querySelector("code") ?? shown, told), {
    class: paste ? "" : "quiet",
  });
  const open = external(submission, "Open GitHub’s editor", submitted);
  return [
    ...(paste ? [paragraph(why(one.exists))] : []),
    el(
      "ol",
      { class: "steps" },
      ...(paste ? [step("Copy the text.", act(copier, told))] : []),
      step(opening(paste, one.exists), act(open)),
      step(signingIn),
      ...(paste ? [step(pasting(one.exists))] : []),
      ...(one.exists ? [step(comparing)] : []),
      ...proposing.map((text) => step(text)),
    ),
    shown,
    ...(paste ? [] : [act(copier, told)]),
  ];
};

const severalByEditor = (options: SubmitOptions): HTMLElement[] => [
  paragraph(
    `GitHub’s editor takes one file at a time, and this proposal has ${options.files.length}. Propose them one after the other, and write in each that it belongs to the others.`,
  ),
  ...options.files.flatMap((one) => [el("h3", {}, one.file), ...byEditor(options, one)]),
];

const answerHint =
  "Within minutes an answer appears below your text: a link to the pull request that an editor will read, or what to fix. To change something later, edit the text of your issue.";

/** Creates the steps for submitting the whole proposal as one issue. */
const byIssue = ({ files, parts, repository, submitted }: SubmitOptions): HTMLElement[] => {
  const body = issueBody(issueSummary(parts), files);
  const submission = issueSubmission(repository, issueTitle(parts), body);
  const { paste, fits } = submission;
  const told = el("span", { role: "status" });
  const text = el("code", {}, body);
  const whole = el("details", {}, el("summary", {}, "The text of the issue"), el("pre", { tabindex: "0" }, text));
  const copier = button("Copy the proposal", () => void copy(body, text, told), { class: paste ? "" : "quiet" });
  const open = external(submission, "Open the issue on GitHub", submitted);
  if (!fits)
    return [
      paragraph(
        "The proposal is too long for an issue. Download the files, and send them to the editors or add them with git.",
      ),
    ];
  return [
    el(
      "ol",
      { class: "steps" },
      ...(paste
        ? [
            step("Copy the proposal. It is too long for GitHub to take it by a link.", act(copier, told)),
            step(
              "Open an issue on GitHub. Its title is filled in there. Sign in, if GitHub asks; a free account will do.",
              act(open),
            ),
            step(
              "Paste the text into the large box (Ctrl-V, or ⌘-V on a Mac; on a phone, hold a finger on the box). Press “Create”.",
            ),
          ]
        : [
            step(
              "Open an issue on GitHub. Everything is filled in there. Sign in, if GitHub asks; a free account will do.",
              act(open),
            ),
            step("Press “Create”."),
          ]),
      step(answerHint),
    ),
    whole,
    ...(paste ? [] : [act(copier, told)]),
    ...files.map(shownFile),
  ];
};

const includedWords = "Also included, since you proposed it before and it is not published yet:";

/** Shows the last part of a form: what is submitted, and how, step by step. */
export const showSubmitSteps = (place: HTMLElement, options: SubmitOptions): void => {
  const { files, parts, included, by, submitted } = options;
  const download = downloadLink(files);
  download.addEventListener("click", submitted);
  const [first] = files;
  const steps =
    by === "issue"
      ? byIssue(options)
      : first && files.length === 1
        ? byEditor(options, first)
        : severalByEditor(options);
  place.replaceChildren(
    ...(parts.length > 1
      ? [el("ul", { class: "parts" }, ...parts.map(({ label, name }) => el("li", {}, `${label}: ${name}`)))]
      : []),
    ...(included.length > 0 ? [el("p", { class: "hint" }, `${includedWords} ${included.join(", ")}.`)] : []),
    ...steps,
    el("p", { class: "hint" }, "No account? ", download, " and send it to somebody who has one."),
  );
};
