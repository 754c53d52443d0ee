import { el } from "./element.ts";

/** In the development server: shows the errors in the content over the last good page. */
type Finding = { severity: string; file: string; line: number; column: number; message: string; hint: string };

const row = ({ file, line, column, message, hint }: Finding) =>
  el("li", {}, el("code", {}, `${file}:${line}:${column}`), el("p", {}, `${message}. Hint: ${hint}`));

const show = (findings: Finding[], failure: string | undefined) => {
  const title = failure ? "The build failed" : `${findings.length} to fix; this is the last good page`;
  const dialog = el(
    "dialog",
    { class: "findings" },
    el("h2", {}, title),
    el("ol", {}, ...findings.map(row)),
    ...(failure ? [el("pre", {}, failure)] : []),
    el("button", { onclick: () => dialog.close() }, "Close"),
  );
  // Only development has this dialog, so the style sheet of the site has no rules for it.
  Object.assign(dialog.style, { maxWidth: "46rem", maxHeight: "80vh" });
  document.body.append(dialog);
  dialog.showModal();
};

/** Relative to this script, so that it works with any base path. */
const place = new URL("../.dev/findings.json", import.meta.url);

const { findings, failure }: { findings: Finding[]; failure?: string } = await (await fetch(place)).json();
const errors = findings.filter(({ severity }) => severity === "error");
if (errors.length > 0 || failure) show(errors, failure);
