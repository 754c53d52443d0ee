import type { Source } from "../../src/model/briefing.ts";
import { ExternalLink } from "./reference.tsx";
import { capitalize, FormattedDate } from "./text.tsx";

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
