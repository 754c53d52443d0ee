import type { Claim } from "../../src/model/briefing.ts";
import { Passage } from "../parts/reference.tsx";
import { FormattedDate } from "../parts/text.tsx";

/** Replies of the parties that a claim names, next to the evidence. */
export const Replies = ({ claim }: { claim: Claim }) =>
  claim.replies.length > 0 ? (
    <section class="evidence replies">
      <h2>{claim.replies.length === 1 ? "Reply" : "Replies"}</h2>
      <ol class="rows">
        {claim.replies.map(({ data, party, source }) => (
          <li class="beside">
            <div>
              <p>
                <a href={party.href}>{party.data.name}</a>: {data.reply}
              </p>
              <p class="says">
                <Passage source={source} locator={data.locator} />
              </p>
            </div>
            <p class="side apparatus">
              <FormattedDate date={data.date} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  ) : null;
