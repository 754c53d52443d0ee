/** In the development server: shows the errors in the content over the last good page. */
type Finding = { severity: string; file: string; line: number; column: number; message: string; hint: string };

const show = (findings: Finding[], failure: string | undefined) => {
  const dialog = document.createElement("dialog");
  dialog.className = "findings";
  const heading = document.createElement("h2");
  heading.textContent = failure ? "The build failed" : `${findings.length} to fix; this is the last good page`;
  const list = document.createElement("ol");
  for (const { file, line, column, message, hint } of findings) {
    const item = document.createElement("li");
    const place = document.createElement("code");
    place.textContent = `${file}:${line}:${column}`;
    const text = document.createElement("p");
    text.textContent = `${message}. Hint: ${hint}`;
    item.append(place, text);
    list.append(item);
  }
  const close = document.createElement("button");
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  dialog.append(heading, list);
  if (failure) {
    const trace = document.createElement("pre");
    trace.textContent = failure;
    dialog.append(trace);
  }
  dialog.append(close);
  document.body.append(dialog);
  dialog.showModal();
};

/** Relative to this script, so that it works with any base path. */
const place = new URL("../.dev/findings.json", import.meta.url);

const { findings, failure }: { findings: Finding[]; failure?: string } = await (await fetch(place)).json();
const errors = findings.filter(({ severity }) => severity === "error");
if (errors.length > 0 || failure) show(errors, failure);
