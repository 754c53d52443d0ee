import type { Proposed } from "../../authoring/propose.ts";
import { handOver, type Repository } from "../../authoring/submit.ts";
import { fileOf } from "../../kinds/registry.ts";
import { button, el } from "./dom.ts";

/** Text that cannot be copied by the program is marked for the reader to copy. */
const copy = async (text: string, shown: HTMLElement, told: HTMLElement): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = "Copied.";
  } catch {
    shown.closest("details")?.setAttribute("open", "");
    getSelection()?.selectAllChildren(shown);
    told.textContent = "Marked below: copy it with Ctrl-C, or ⌘-C on a Mac.";
  }
};

const opening = (paste: boolean, exists: boolean): string => {
  if (!paste) return "Open GitHub’s editor. The file’s name and text are filled in there.";
  return exists
    ? "Open GitHub’s editor, which shows the file as it is now."
    : "Open GitHub’s editor. The file’s name is filled in there.";
};

const pasting = (exists: boolean): string =>
  exists
    ? "Mark all of it there (Ctrl-A, or ⌘-A on a Mac) and paste yours in its place (Ctrl-V or ⌘-V)."
    : "Paste the text into the large empty box there (Ctrl-V, or ⌘-V on a Mac).";

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

let lastFile = "";

/** The address of a file to download; that of the one before it goes. */
const fileToDownload = (text: string): string => {
  URL.revokeObjectURL(lastFile);
  lastFile = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  return lastFile;
};

export type Finish = { proposed: Proposed; repository: Repository; exists: boolean; handedOver: () => void };

/** The last part of a form: the file as it would be, and step by step the way to hand it over. */
export const showFinish = (place: HTMLElement, { proposed, repository, exists, handedOver }: Finish): void => {
  const file = fileOf(proposed);
  const { url, paste } = handOver(repository, file, proposed.text, exists);
  const shown = el("code", {}, proposed.text);
  const told = el("span", { role: "status" });
  const open = el(
    "a",
    { class: paste ? "button quiet" : "button", href: url, target: "_blank", rel: "external noopener" },
    "Open GitHub’s editor",
  );
  const download = el(
    "a",
    {
      download: file.split("/").at(-1) ?? "file",
      href: fileToDownload(proposed.text),
    },
    "Download the file",
  );
  for (const link of [open, download]) link.addEventListener("click", handedOver);
  const copier = button("Copy the text", () => void copy(proposed.text, shown, told), { class: paste ? "" : "quiet" });
  const step = (...parts: (Node | string)[]) => el("li", {}, ...parts);
  const act = (...parts: HTMLElement[]) => el("p", { class: "actions" }, ...parts);
  place.replaceChildren(
    ...(paste ? [el("p", {}, why(exists))] : []),
    el(
      "ol",
      { class: "steps" },
      ...(paste ? [step("Copy the text.", act(copier, told))] : []),
      step(opening(paste, exists), act(open)),
      step(signingIn),
      ...(paste ? [step(pasting(exists))] : []),
      ...proposing.map((text) => step(text)),
    ),
    el("details", {}, el("summary", {}, `The file: ${file}`), el("pre", { tabindex: "0" }, shown)),
    act(...(paste ? [] : [copier, told])),
    el("p", { class: "hint" }, "No account? ", download, " and send it to somebody who has one."),
  );
};
