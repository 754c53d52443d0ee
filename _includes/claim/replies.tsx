import type { Claim } from "../../src/model/briefing.ts";
import { Passage } from "../parts/reference.tsx";
import { Text, When } from "../parts/text.tsx";

/** What parties that the claim names answered, beside the evidence. */
export const Replies = ({ claim }: { claim: Claim }) =>
  claim.replies.length > 0 ? (
    <section class="evidence replies">
      <h2>{claim.replies.length === 1 ? "Reply" : "Replies"}</h2>
      <ol class="rows">
        {claim.replies.map(({ data, party, source }) => (
          <li class="beside">
            <div>
              <p>
                <a href={party.href}>
                  <Text>{party.data.name}</Text>
                </a>
                : <Text>{data.reply}</Text>
              </p>
              <p class="says">
                <Passage source={source} locator={data.locator} />
              </p>
            </div>
            <p class="side apparatus">
              <When date={data.date} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  ) : null;
