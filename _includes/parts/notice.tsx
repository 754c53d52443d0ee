import type { Source } from "../../src/model/briefing.ts";
import { Outside } from "./reference.tsx";
import { capital, When } from "./text.tsx";

/** The notice that a source was retracted or corrected, with its date. */
export const SourceNotice = ({ source: { data } }: { source: Source }) =>
  data.notice ? (
    <>
      <b>
        {capital(data.notice.kind)} on <When date={data.notice.date} />.
      </b>{" "}
      {data.notice.text} {data.notice.URL && <Outside href={data.notice.URL}>Notice</Outside>}
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
