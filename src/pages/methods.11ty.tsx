import type { Child } from "#jsx/jsx-runtime";
import { OutcomeMark } from "../../_includes/charts/drawing.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { PageContents, PageSection } from "../../_includes/parts/blocks.tsx";
import { standingClass } from "../../_includes/parts/marks.tsx";
import { ExternalLink } from "../../_includes/parts/reference.tsx";
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
        <div>
          <dt>{markedWords[id]?.(word) ?? capitalize(word)}</dt>
          <dd>{capitalize(meaning)}</dd>
        </div>
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
const rules = {
  made: "How claims are made",
  accuracy: "How the accuracy of forecasts is computed",
  checked: "How they are checked",
  retracted: "When a source is retracted or corrected",
  corrected: "How they are corrected and withdrawn",
  dispute: "How to dispute a claim",
} as const;

const Methods = ({ briefing, briefing: { site }, frame }: PageView) => (
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
        ...Object.entries(rules),
      ]}
    />
    <PageSection id="themes" heading="Themes">
      <p>Every brief, claim and event belongs to one theme or more, each with a shape of its own.</p>
      <dl class="key">
        {briefing.themes.map(({ data }) => (
          <div>
            <dt>
              <span class={`theme mark-${data.mark}`}>{data.name}</span>
            </dt>
            <dd>{data.question}</dd>
          </div>
        ))}
      </dl>
    </PageSection>
    {keys.map((key) => (
      <Key {...key} />
    ))}
    <PageSection id="made" heading={rules.made}>
      <p>
        Each claim is written by hand: one statement, one thing, its subject named, dated, in 40 to 300 characters. It
        needs evidence with a locator, so that anybody can look it up. A forecast needs a likelihood; a judgment or an
        estimate needs a confidence and its reason. A check runs over all claims at each change and refuses what breaks
        these rules.
      </p>
    </PageSection>
    <PageSection id="accuracy" heading={rules.accuracy}>
      <p>
        A forecast counts once its outcome is known. One that came true counts 1, one that partly came true one half,
        one that did not 0. Firm calls and possibilities are never added up. Calibration is the share that came true
        among the settled forecasts of each term, next to the range of the term.
      </p>
      <p>
        The Brier score is the mean squared difference between the stated probability and the outcome, from 0 to 1,
        lower is better (
        <ExternalLink href="https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2">
          Brier 1950, Verification of Forecasts Expressed in Terms of Probability
        </ExternalLink>
        , in its form for events that happen or do not). A term counts as the middle of its range in{" "}
        <ExternalLink href="https://www.dni.gov/files/documents/ICD/ICD-203.pdf">ICD 203</ExternalLink>: “likely”, 55 to
        80 percent, counts as 67.5 percent. A forecast without a stated likelihood has no score.
      </p>
      <p>
        Small numbers prove little: with ten settled forecasts, one more that comes true or fails moves a share by ten
        points. The numbers behind each share are printed with it.{" "}
        <a href={site.link(addresses.forecasts)}>The forecasts</a>
      </p>
    </PageSection>
    <PageSection id="checked" heading={rules.checked}>
      <p>
        Every claim has a date by which it is read again. A claim past that date stays, and the editors’ to-do list
        shows it. Two figures of different dates are a history, not a contradiction; two figures of different scope are
        shown as such and never merged.
      </p>
      <p>
        A source that was not opened is named as context, without a place in it and without a figure. A source graded D
        or lower can show that something was reported. It is left out where a better one serves; alone it makes no claim
        corroborated and carries no high confidence, and what relies on such sources only is called reported.
      </p>
    </PageSection>
    <PageSection id="retracted" heading={rules.retracted}>
      <p>
        A source that its publisher retracted no longer counts as evidence, for a claim or against it: the standing of
        each claim that relies on it is computed without it, the page says so, and a claim that only retracted sources
        support is withdrawn or gets other evidence. A source that was corrected still counts. Its notice is shown on
        each claim that relies on it, and the claim is checked again. Every week the DOIs of the sources are looked up
        in Crossref’s public data for such notices.
      </p>
    </PageSection>
    <PageSection id="corrected" heading={rules.corrected}>
      <p>
        Nothing is deleted. A claim that turns out wrong is corrected, superseded by a better one or withdrawn, with the
        date and the reason, and its page stays at its address. Every brief that relies on a withdrawn claim says so at
        its head, by itself. A change that alters a judgment is markedWords as major and listed under What changed.
      </p>
      <p>
        <a href={site.link(addresses.changes)}>What changed</a>
      </p>
    </PageSection>
    <PageSection id="dispute" heading={rules.dispute}>
      <p>
        Each claim’s page has a link for it. Bring a source and the place in it.{" "}
        <a href={site.link(addresses.contribute)}>How to contribute</a>
      </p>
    </PageSection>
  </Layout>
);

export const { outputs, render } = onePage(addresses.methods, Methods);
