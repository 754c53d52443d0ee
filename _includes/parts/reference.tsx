import type { Child } from "#jsx/jsx-runtime";
import { formatDate } from "../../src/lib/dates.ts";
import type { Source } from "../../src/model/briefing.ts";
import { hostOf } from "../../src/model/web-address.ts";
import { renderOnce } from "../page.tsx";
import { FoldedRows } from "./rows.tsx";
import { capitalize, FormattedDate, Text } from "./text.tsx";

type Name = NonNullable<Source["data"]["author"]>[number];

const nameOf = (name: Name, first: boolean): string => {
  if ("literal" in name) return name.literal;
  if (!name.given) return name.family;
  return first ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`;
};

/** Returns the authors in Chicago style: the first inverted, at most three, then "et al." */
export const authorsOf = ({ data }: Source): string => {
  const names = data.author ?? [];
  const shown = names.slice(0, 3).map((name, place) => nameOf(name, place === 0));
  if (names.length > 3) return `${shown[0]}, et al.`;
  if (shown.length < 2) return shown[0] ?? "";
  return `${shown.slice(0, -1).join(", ")}, and ${shown.at(-1)}`;
};

const stop = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Returns a short name for a source: its publication or publisher, and its year. */
export const shortName = ({ data }: Source): string => {
  const author = data.author?.[0];
  const named = author && ("literal" in author ? author.literal : author.family);
  const own = data.type === "report" || data.type === "software" || data.type === "regulation";
  const who = (own ? (named ?? data.publisher) : data["container-title"]) ?? data.publisher ?? named ?? data.title;
  return data.issued ? `${who}, ${data.issued.slice(0, 4)}` : who;
};

const FullReference = ({ source, linked }: { source: Source; linked: boolean }) => {
  const { data } = source;
  const authors = authorsOf(source);
  const rest = [
    data["container-title"],
    data.volume && `vol. ${data.volume}`,
    data.issue && `no. ${data.issue}`,
    data.publisher !== data["container-title"] ? data.publisher : undefined,
    data.number,
    data.issued && formatDate(data.issued),
    data.page && `pp. ${data.page}`,
  ];
  const title = <Text lang={data.language}>{stop(data.title)}</Text>;
  return (
    <>
      {authors && <Text lang={data.language}>{`${stop(authors)} `}</Text>}
      {linked ? <a href={source.href}>{title}</a> : <cite>{title}</cite>}{" "}
      <Text lang={data.language}>{stop(rest.filter(Boolean).join(", "))}</Text>
      {data.DOI && ` doi:${data.DOI}.`}
    </>
  );
};

const LinkedReference = renderOnce(
  ({ source }: { source: Source }) => <FullReference source={source} linked />,
  ({ source }) => source,
);

/** A source as a reference in a list. */
export const SourceReference = ({ source, linked = true }: { source: Source; linked?: boolean }) =>
  linked ? <LinkedReference source={source} /> : <FullReference source={source} linked={false} />;

/** Sources as a list of references. */
export const SourceList = ({ sources, first = sources.length }: { sources: readonly Source[]; first?: number }) => (
  <FoldedRows
    items={sources}
    first={first}
    kind="references"
    row={(source) => (
      <li>
        <LinkedReference source={source} />
      </li>
    )}
  />
);

/** A source as a reference, with the place in it. */
export const Passage = ({ source, locator }: { source: Source; locator?: string | undefined }) => (
  <>
    <SourceReference source={source} />
    {locator && (
      <>
        {" "}
        <span class="locator">{locator}</span>
      </>
    )}
  </>
);

type SourcePlace = { source: Source; data: { locator?: string | undefined; note?: string | undefined } };

/** A place in a source, and what it says there. */
export const SourcePlace = ({ place: { source, data } }: { place: SourcePlace }) => (
  <>
    <Passage source={source} locator={data.locator} />
    {data.note && <p class="says">{data.note}</p>}
  </>
);

/** Places in sources as a list. */
export const SourcePlaceList = ({ places }: { places: SourcePlace[] }) => (
  <ul class="references">
    {places.map((place) => (
      <li>
        <SourcePlace place={place} />
      </li>
    ))}
  </ul>
);

/** A link to another site, with its host. */
export const ExternalLink = ({ href, children }: { href: string; children: Child }) => (
  <a rel="external" href={href}>
    {children} <small>({hostOf(href)})</small>
  </a>
);

/** The notice that a source was retracted or corrected, with its date. */
export const SourceNotice = ({ source: { data } }: { source: Source }) =>
  data.notice ? (
    <>
      <b>
        {capitalize(data.notice.kind)} on <FormattedDate date={data.notice.date} />.
      </b>{" "}
      {data.notice.text} {data.notice.URL && <ExternalLink href={data.notice.URL}>Notice</ExternalLink>}
    </>
  ) : null;

/** The retracted or corrected sources of a claim, at the top of its page. */
export const SourceNotices = ({ sources }: { sources: readonly Source[] }) => {
  const noticed = sources.filter(({ data }) => data.notice);
  return noticed.length > 0 ? (
    <aside class="notice">
      {noticed.map((source) => (
        <p>
          A source of this claim, <a href={source.href}>{source.data.title}</a>: <SourceNotice source={source} />
        </p>
      ))}
    </aside>
  ) : null;
};
