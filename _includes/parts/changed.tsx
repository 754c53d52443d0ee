import type { Brief, Change } from "../../src/model/briefing.ts";
import { sinceLastVersion } from "../../src/model/changes.ts";
import { ChangeRow } from "./change-row.tsx";
import { count, When } from "./text.tsx";

const Rows = ({ changes, brief }: { changes: Change[]; brief: Brief }) => (
  <ol class="changes">
    {changes.map((change) => (
      <ChangeRow change={change} named={change.subject !== brief} />
    ))}
  </ol>
);

/**
 * What changed since the version before this one, and what is older. With scripts on, any other day
 * can be picked; it is remembered on the device and leaves only what came since.
 */
export const Changed = ({ brief }: { brief: Brief }) => {
  const { last, first, news, older } = sinceLastVersion(brief);
  return (
    <section class="changed" aria-labelledby="page:changes" data-since>
      <h2 class="small-head" id="page:changes">
        What changed
      </h2>
      <p class="says">
        {first ? "This is the first version, of " : "Since the version of "}
        <When date={last} />
        {first ? "; since then " : ": "}
        {news.length > 0 ? count(news.length, "change") : "nothing has changed"}.
      </p>
      {news.length > 0 && <Rows changes={news} brief={brief} />}
      {older.length > 0 && (
        <details>
          <summary>{count(older.length, "older change")} in its judgments and claims</summary>
          <Rows changes={older} brief={brief} />
        </details>
      )}
      {news.length + older.length > 0 && (
        <p class="since" hidden>
          <label>
            Only since <input type="date" />
          </label>
          <output />
        </p>
      )}
    </section>
  );
};
