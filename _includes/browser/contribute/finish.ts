import { handOver, type Repository } from "../../../src/scaffold/hand-over.ts";
import { fileOf, type Proposed } from "../../../src/scaffold/propose.ts";
import { button, el } from "./dom.ts";
import { remember } from "./store.ts";

/** Text that cannot be copied by the program is marked for the reader to copy. */
const copy = async (text: string, shown: HTMLElement, told: HTMLElement): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = "Copied.";
  } catch {
    getSelection()?.selectAllChildren(shown);
    told.textContent = "Marked: copy it with Ctrl-C or ⌘-C.";
  }
};

const steps = (paste: boolean, exists: boolean): string => {
  if (!paste)
    return "GitHub opens with the file’s name and text filled in. Press “Commit changes”, then “Propose changes”.";
  const where = exists ? "put it in the place of all that stands there" : "paste it";
  return `Copy the text, open GitHub’s editor, ${where}, then press “Commit changes” and “Propose changes”.`;
};

/** The last part of a form: the file as it would be, and the ways to hand it over. */
export const showFinish = (place: HTMLElement, proposed: Proposed, repository: Repository, exists: boolean): void => {
  const file = fileOf(proposed);
  const { url, paste } = handOver(repository, file, proposed.text, exists);
  const shown = el("code", {}, proposed.text);
  const told = el("span", { role: "status" });
  const keepIt = () => remember(proposed);
  const open = el(
    "a",
    { class: "button", href: url, target: "_blank", rel: "external noopener" },
    "Open GitHub’s editor",
  );
  const download = el(
    "a",
    {
      class: "button quiet",
      download: file.split("/").at(-1) ?? "file",
      href: URL.createObjectURL(new Blob([proposed.text], { type: "text/plain" })),
    },
    "Download the file",
  );
  for (const link of [open, download]) link.addEventListener("click", keepIt);
  const copier = button("Copy the text", () => void copy(proposed.text, shown, told), { class: paste ? "" : "quiet" });
  place.replaceChildren(
    el("p", {}, steps(paste, exists)),
    el("p", { class: "actions" }, ...(paste ? [copier, open] : [open, copier]), download, told),
    el("details", {}, el("summary", {}, file), el("pre", { tabindex: "0" }, shown)),
  );
};
