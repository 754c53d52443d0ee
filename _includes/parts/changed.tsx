import type { Brief } from "../../src/model/briefing.ts";
import { changesUnder } from "../../src/model/changes.ts";
import { ChangeRow } from "./change-row.tsx";

/**
 * What changed, newest first. With scripts on, a date can be picked, is remembered on the device,
 * and leaves only what came after it.
 */
export const Changed = ({ brief }: { brief: Brief }) => {
  const changes = changesUnder(brief);
  if (changes.length === 0) return null;
  return (
    <section class="apparatus-section" aria-labelledby="page:changes" data-since>
      <h2 id="page:changes">What changed</h2>
      <p class="since" hidden>
        <label>
          Only since <input type="date" />
        </label>{" "}
        <output />
      </p>
      <details class="change-list">
        <summary>
          {changes.length === 1 ? "1 change" : `${changes.length} changes`} in its judgments and claims, the latest on{" "}
          <time datetime={changes[0]?.date}>{changes[0]?.date}</time>
        </summary>
        <ol class="changes">
          {changes.map((change) => (
            <ChangeRow change={change} named={change.subject !== brief} />
          ))}
        </ol>
      </details>
    </section>
  );
};
