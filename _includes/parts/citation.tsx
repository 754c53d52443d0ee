import type { Brief, Claim, Figure } from "../../src/model/briefing.ts";
import type { Image } from "../../src/model/image.ts";
import { renderOnce } from "../page.tsx";
import { ClaimText } from "./claim.tsx";
import { StandingMark, standingClass } from "./marks.tsx";

const noteId = (number: number) => `claim:${number}`;

const NoteText = renderOnce(
  ({ claim }: { claim: Claim }) => <ClaimText claim={claim} limit={2} sources />,
  ({ claim }) => claim,
);

/** A note in the margin: the claim, its standing, its sources. */
const Note = ({ claim, number }: { claim: Claim; number: number }) => (
  <span class="note" id={noteId(number)} popover="auto" role="note">
    <span class="who">
      <b>{number}</b> <StandingMark claim={claim} />
    </span>
    <NoteText claim={claim} />
  </span>
);

/**
 * A citation in the text: a link where the note is next to it, a button that opens the note where it is not, as on a
 * narrow screen and at a claim's second citation. Attributes with equal values follow each other, which compresses well.
 */
export const CitationMark = ({ claim, brief, withNote }: { claim: Claim; brief: Brief; withNote: boolean }) => {
  const number = brief.number.get(claim.id) ?? 0;
  const label = `claim ${number}, ${claim.verdict.standing}`;
  const mark = `cite ${standingClass(claim.verdict.standing)}${withNote ? "" : " again"}`;
  return (
    <>
      <a href={claim.href} class={mark} aria-label={label}>
        {number}
      </a>
      <button type="button" popovertarget={noteId(number)} class={mark} aria-label={label}>
        {number}
      </button>
      {withNote && <Note claim={claim} number={number} />}
    </>
  );
};

/** A figure printed from its record, with a link to it. */
export const LinkedFigure = ({ figure }: { figure: Figure }) => (
  <a class="figure" href={`${figure.claim.href}#figures`} title={figure.data.label}>
    {figure.words}
  </a>
);

type PictureProps = { image: Image; alt: string; caption: string; source: string };

/** A picture of a brief with its caption and source. Its size is set, so that nothing moves when it loads. */
export const Picture = ({ image, alt, caption, source }: PictureProps) => (
  <figure class="picture">
    <img src={image.href} alt={alt} width={image.width} height={image.height} loading="lazy" decoding="async" />
    <figcaption>
      {caption} <span class="picture-source">Source: {source}</span>
    </figcaption>
  </figure>
);
