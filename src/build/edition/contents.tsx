import { formatDate } from "../../lib/dates.ts";
import type { Briefing } from "../../model/briefing.ts";
import { valuesInWords } from "../../model/change-labels.ts";
import { type Edition, editionPageOf } from "../../model/edition.ts";

/** The policy of an edition's pages: they load only its own styles, fonts and pictures. */
export const contentPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'";

/** Returns an edition in words, such as "Edition of December 2026, frozen on December 1, 2026". */
export const editionInWords = ({ id, date }: Pick<Edition, "id" | "date">): string =>
  `Edition of ${formatDate(id)}, frozen on ${formatDate(date)}`;

/** What changed since the previous edition: new briefs, and the judgments that changed. */
const Changed = ({ briefing, before }: { briefing: Briefing; before: Edition | undefined }) => {
  if (!before) return <p>This is the first edition.</p>;
  const old = new Set(before.briefs.map(({ id }) => id));
  const added = briefing.briefs.filter(({ id }) => !old.has(id));
  const changes = briefing.changes.filter(({ date, major, subject }) => {
    if (!major || date <= before.date) return false;
    return subject.kind === "claim" || old.has(subject.id);
  });
  if (added.length + changes.length === 0) return <p>Nothing that matters.</p>;
  return (
    <ul>
      {added.map((brief) => (
        <li>
          New brief: <a href={editionPageOf(brief.id)}>{brief.data.title}</a>
        </li>
      ))}
      {changes.map(({ date, subject, change, from, to, why }) => (
        <li>
          <time datetime={date}>{formatDate(date)}</time>:{" "}
          <a href={`../..${subject.address}`}>
            {subject.kind === "claim" ? subject.data.statement : subject.data.title}
          </a>{" "}
          {change}
          {from && to && `, ${valuesInWords({ from, to })}`}
          {why && `. ${why}`}
        </li>
      ))}
    </ul>
  );
};

/** Renders the first page of an edition: its contents, what changed since the previous edition, and how to check it. */
export const contentsPage = (
  briefing: Briefing,
  edition: Omit<Edition, "files" | "folder">,
  before: Edition | undefined,
): string => {
  const { site } = briefing;
  const title = `${edition.title}: ${editionInWords(edition)}`;
  return `<!doctype html>\n${(
    <html lang={site.data.language} data-title={title}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="style.css" />
      </head>
      <body>
        <main id="main" class="index">
          <h1>{edition.title}</h1>
          <p class="lede">
            {editionInWords(edition)}. Nothing here changes any more; the <a href="../../">living pages</a> do.
          </p>
          <h2>Contents</h2>
          <ul class="rows">
            <li>
              <p class="what">
                <a href="summary/index.html">Summary</a>
              </p>
              <p class="apparatus">
                <a href="summary/summary.pdf">PDF</a>
              </p>
            </li>
            {edition.briefs.map(({ id, title: name, summary }) => (
              <li>
                <p class="what">
                  <a href={editionPageOf(id)}>{name}</a>
                </p>
                <p class="says">{summary}</p>
                <p class="apparatus">
                  <a href={`briefs/${id}/${id}.pdf`} aria-label={`${name}, PDF`}>
                    PDF
                  </a>
                </p>
              </li>
            ))}
          </ul>
          <h2>{before ? `Changed since ${editionInWords(before).replace("Edition", "the edition")}` : "Changes"}</h2>
          <Changed briefing={briefing} before={before} />
          <h2>Checksums</h2>
          <p>
            <a href="checksums.txt">checksums.txt</a> has the SHA-256 sum of every file;{" "}
            <code>sha256sum --check checksums.txt</code> checks them.
          </p>
        </main>
      </body>
    </html>
  )}\n`;
};
