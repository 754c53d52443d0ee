import type { Child } from "#jsx/jsx-runtime";
import { OutcomeMark } from "../../_includes/charts/drawing.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { Fact, PageContents, PageSection } from "../../_includes/parts/blocks.tsx";
import { standingClass } from "../../_includes/parts/marks.tsx";
import { capitalize } from "../../_includes/parts/text.tsx";
import {
  callMeanings,
  confidenceMeanings,
  credibilityMeanings,
  kindMeanings,
  type Likelihood,
  likelihoodRange,
  type Result,
  reliabilityMeanings,
  resultMeanings,
  type Standing,
  stanceMeanings,
  standingMeanings,
} from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import { Prose, pageProse } from "./prose.tsx";

/** Words with a mark, shown with it. */
const markedWords: Record<string, (word: string) => Child> = {
  standing: (word) => <span class={`standing ${standingClass(word as Standing)}`}>{capitalize(word)}</span>,
  outcomes: (word) => (
    <>
      <svg class="plot key-shape" viewBox="-7 -7 14 14" aria-hidden="true">
        <OutcomeMark result={word as Result} />
      </svg>{" "}
      {capitalize(word)}
    </>
  ),
};

type KeyProps = { id: string; heading: string; lead: string; rows: Record<string, string> };

const Key = ({ id, heading, lead, rows }: KeyProps) => (
  <PageSection id={id} heading={heading}>
    <p>{lead}</p>
    <dl class="key">
      {Object.entries(rows).map(([word, meaning]) => (
        <Fact name={markedWords[id]?.(word) ?? capitalize(word)}>{capitalize(meaning)}</Fact>
      ))}
    </dl>
  </PageSection>
);

const ranges = Object.fromEntries(
  Object.entries(likelihoodRange).map(([word, [from, to]]) => [
    word,
    `${from} to ${to} percent${word === ("roughly even chance" satisfies Likelihood) ? ", as likely as not" : ""}`,
  ]),
);

const keys: KeyProps[] = [
  { id: "kinds", heading: "Kinds of claim", lead: "Every claim is one of four things.", rows: kindMeanings },
  {
    id: "standing",
    heading: "Standing",
    lead: "Standing is what the evidence amounts to. It is computed from the evidence by fixed rules; nobody can choose it. Evidence is counted by origin: five reports of one company’s statement are one origin, the company. An organization and all its parts are one origin. A document that the maker of a claim wrote or published is the maker’s own word, with the information of others that it passes on too, and several origins read in one document count as one.",
    rows: standingMeanings,
  },
  {
    id: "confidence",
    heading: "Confidence",
    lead: "Confidence is how sure the desk is of a judgment or an estimate, in the sense of the US intelligence community’s Analytic Standards (ICD 203). The record gives the reason. It is never mixed with a likelihood in one sentence.",
    rows: confidenceMeanings,
  },
  {
    id: "likelihood",
    heading: "Likelihood",
    lead: "Likelihood is how probable a forecast is, in seven terms with fixed ranges (ICD 203). No other words are used for it.",
    rows: ranges,
  },
  {
    id: "calls",
    heading: "Firm calls and possibilities",
    lead: "A forecast says what will happen, or only what could. The two are counted separately.",
    rows: callMeanings,
  },
  {
    id: "outcomes",
    heading: "Outcomes of forecasts",
    lead: "Each forecast is scored when its time has come, with the evidence that decides it. These words are for firm calls; a possibility came true or did not, which is no hit and no miss.",
    rows: resultMeanings,
  },
  {
    id: "stances",
    heading: "What evidence does",
    lead: "Each source is tied to a claim with a stance, and with the place of the passage in it.",
    rows: stanceMeanings,
  },
  {
    id: "reliability",
    heading: "How far a source can be relied on",
    lead: "Letters grade the source, whatever it says (the Admiralty code).",
    rows: reliabilityMeanings,
  },
  {
    id: "credibility",
    heading: "How credible the information is",
    lead: "Numbers grade one statement, independently of its author (the Admiralty code).",
    rows: credibilityMeanings,
  },
];

/** The sections on how claims are made, checked and corrected. */
const prose = pageProse("methods");

const Methods = ({ briefing, frame }: PageView) => (
  <Layout
    {...frame}
    title="Methods and language key"
    description="What the labels mean, and how claims are made, checked, corrected and withdrawn."
    kind="index prose"
    crumbs={[{ label: "Methods" }]}
  >
    <h1>Methods</h1>
    <p class="lede">
      A claim is a record, not a sentence. It says who made it, when, on what evidence and how sure they were; what
      disputes it; and what became of it.
    </p>
    <PageContents
      sections={[
        ["themes", "Themes"],
        ...keys.map(({ id, heading }): [string, string] => [id, heading]),
        ...[...prose].map(([id, { heading }]): [string, string] => [id, heading]),
      ]}
    />
    <PageSection id="themes" heading="Themes">
      <p>Every brief, claim and event belongs to one theme or more, each with a shape of its own.</p>
      <dl class="key">
        {briefing.themes.map(({ data }) => (
          <Fact name={<span class={`theme mark-${data.mark}`}>{data.name}</span>}>{data.question}</Fact>
        ))}
      </dl>
    </PageSection>
    {keys.map((key) => (
      <Key {...key} />
    ))}
    {[...prose].map(([id, { heading }]) => (
      <PageSection id={id} heading={heading}>
        <Prose of={prose} id={id} site={briefing.site} />
      </PageSection>
    ))}
  </Layout>
);

export const { outputs, render } = onePage(addresses.methods, Methods);
