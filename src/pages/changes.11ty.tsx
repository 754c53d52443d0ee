import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { ChangeRow } from "../../_includes/parts/change-row.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { feedLinks } from "../feeds/links.ts";
import { addresses } from "../model/addresses.ts";
import { Follow } from "./follow.tsx";

const most = 200;

const Changes = ({ briefing, assets }: View) => {
  const major = briefing.changes.filter((change) => change.major);
  const minor = briefing.changes.filter((change) => !change.major);
  return (
    <Layout
      briefing={briefing}
      assets={assets}
      address={addresses.changes}
      feeds={feedLinks(briefing, ["changes", "corrections"])}
      title="What changed"
      description="Changes in the judgments, newest first, with the old value, the new one and the reason."
      kind="index"
      crumbs={[{ label: "What changed" }]}
    >
      <h1>What changed</h1>
      <p class="lede">
        Changes in what we judge, newest first: from what, to what, and why. Minor edits are not listed.
      </p>
      <Follow briefing={briefing} kinds={["changes", "corrections"]} />
      <section aria-label="Judgments">
        {major.length === 0 && <p>No judgment has changed yet.</p>}
        <ol class="changes">
          {major.slice(0, most).map((change) => (
            <ChangeRow change={change} />
          ))}
        </ol>
      </section>
      {minor.length > 0 && (
        <section aria-label="Smaller changes">
          <details>
            <summary>{count(minor.length, "smaller change")}: records added and mended</summary>
            <ol class="changes">
              {minor.slice(0, most).map((change) => (
                <ChangeRow change={change} />
              ))}
            </ol>
          </details>
        </section>
      )}
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.changes, Changes);
