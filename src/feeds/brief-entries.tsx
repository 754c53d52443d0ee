import { convertHtmlToAbsoluteUrls } from "@11ty/eleventy-plugin-rss";
import { Markup } from "../../_includes/page.tsx";
import { sureness } from "../../_includes/parts/claim.tsx";
import { Text, When } from "../../_includes/parts/text.tsx";
import { renderBody, type Setting } from "../markdown/render.ts";
import type { Brief, Briefing } from "../model/briefing.ts";
import { type Entry, once, tagUri } from "./entry.ts";

/** In a reader there is no margin: a citation is the claim's number, which leads to the claim. */
const settingFor = (brief: Brief, briefing: Briefing): Setting => ({
  citation: (ids) =>
    ids
      .flatMap((id) => briefing.claim.get(id) ?? [])
      .map((claim) =>
        String(
          <sup>
            <a href={claim.href} title={claim.verdict.standing}>
              {brief.number.get(claim.id)}
            </a>
          </sup>,
        ),
      )
      .join(" "),
  figure: (id, key) =>
    String(<span>{briefing.claim.get(id)?.figures.find((figure) => figure.key === key)?.words}</span>),
  chart: () => String(<a href={brief.href}>A chart, on the page of this brief</a>),
});

const Head = ({ brief }: { brief: Brief }) => (
  <>
    {brief.data.withdrawn && (
      <p>
        <strong>
          Withdrawn on <When date={brief.data.withdrawn.date} />.
        </strong>{" "}
        <Text>{brief.data.withdrawn.reason}</Text>
      </p>
    )}
    <p>
      <strong>
        <Text>{brief.data.summary}</Text>
      </strong>
    </p>
    <ul>
      {brief.judgments.map(({ data }) => (
        <li>
          <Text>{data.judgment}</Text> <em>{sureness(data)}</em>
        </li>
      ))}
    </ul>
  </>
);

const Claims = ({ brief }: { brief: Brief }) => (
  <>
    <h2>Claims</h2>
    <ol>
      {brief.claims.map((claim) => (
        <li>
          <a href={claim.href}>
            <Text>{claim.data.statement}</Text>
          </a>{" "}
          {claim.verdict.standing}
        </li>
      ))}
    </ol>
  </>
);

const whole = (brief: Brief, briefing: Briefing): Promise<string> => {
  const html = String(
    <>
      <Head brief={brief} />
      <Markup html={renderBody(brief, briefing, settingFor(brief, briefing))} />
      <Claims brief={brief} />
    </>,
  );
  return convertHtmlToAbsoluteUrls(html, briefing.site.url(brief.address));
};

/** Every brief as an entry; its text is set only when it is asked for. */
export const briefEntries = (briefing: Briefing): Entry[] =>
  briefing.briefs.map((brief) => ({
    id: tagUri(briefing.site.data.url, brief.data.date, `brief/${brief.id}`),
    title: brief.data.title,
    url: briefing.site.url(brief.address),
    summary: brief.data.summary,
    whole: once(() => whole(brief, briefing)),
    digest: once(async () => String(<Head brief={brief} />)),
    published: brief.data.date,
    updated: brief.data.updated,
    themes: brief.themes,
  }));
