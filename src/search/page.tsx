import type { Child } from "#jsx/jsx-runtime";
import { Markup } from "../../_includes/page.tsx";
import { hiddenTextMark } from "../model/search-vocabulary.ts";
import { type SearchDocument, weights } from "./document.ts";
import { spaceWords } from "./spacing.ts";

const Filter = ({ name, value }: { name: string; value: string | undefined }) =>
  value ? <meta {...{ "data-pagefind-filter": `${name}[content]` }} content={value} /> : null;

const Meta = ({ name, value }: { name: string; value: string | undefined }) =>
  value ? <meta {...{ "data-pagefind-meta": `${name}[content]` }} content={value} /> : null;

const Weighted = ({ weight, children }: { weight: number; children: Child }) => (
  <p {...{ "data-pagefind-weight": String(weight) }}>{children}</p>
);

/** Renders the page of a document for the indexer, which no reader sees; its head holds filters and labels. */
export const SearchPage = ({ document, synonyms }: { document: SearchDocument; synonyms: SearchDocument["texts"] }) => (
  <html lang="en">
    <head>
      <Filter name="kind" value={document.kind} />
      {document.themes.map((theme) => (
        <Filter name="theme" value={theme} />
      ))}
      <Filter name="standing" value={document.standing} />
      <Filter name="year" value={document.date?.slice(0, 4)} />
      <Meta name="also" value={document.aliases && spaceWords(document.aliases.join(", "))} />
      <Meta name="date" value={document.date} />
      <Meta name="sureness" value={document.sureness} />
    </head>
    <body>
      <h1 {...{ "data-pagefind-weight": String(document.titleWeight ?? weights.title) }}>
        {spaceWords(document.title)}
      </h1>
      {document.aliases?.map((alias) => (
        <Weighted weight={weights.title}>{spaceWords(alias)}</Weighted>
      ))}
      {document.texts.map(({ text, weight }) => (
        <Weighted weight={weight}>{spaceWords(text)}</Weighted>
      ))}
      {synonyms.length > 0 && (
        <>
          <p>{hiddenTextMark}</p>
          {synonyms.map(({ text, weight }) => (
            <Weighted weight={weight}>{`${spaceWords(text)},`}</Weighted>
          ))}
          <p>{hiddenTextMark}</p>
        </>
      )}
      {document.body && <Markup html={document.body} />}
    </body>
  </html>
);
