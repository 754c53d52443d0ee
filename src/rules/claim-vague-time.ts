import { withoutQuotations } from "./prose.ts";
import { recordRule } from "./rule.ts";

const period = "(?:years?|months?|weeks?|quarters?|decades?|days?)";
const words = [
  "recently|currently|lately|nowadays|presently|yesterday|tomorrow|today",
  "now(?!-)|soon(?! (?:after|before|as)\\b)|so far(?! (?:as|that)\\b)|to date|up to now|these days|at present|at the moment",
  `(?:this|last) ${period}(?! of\\b)|(?<!\\b[Tt]he )next ${period}`,
  `(?:in|over|for|during|within) (?:the )?(?:last|past|next|coming|recent) (?:\\w+ )?${period}(?! of\\b)`,
  `in the (?:near|foreseeable) future|${period} ago`,
].join("|");

/** In lower case, because USA Today is a newspaper and not a day; as a sentence's first word in any case. */
const vague = new RegExp(`(?<!\\b(?:as|no|more|most) )\\b(?:${words})\\b`);
const atStart = new RegExp(`^(?:${words})\\b`, "i");

/** A claim with a time relative to the day on which it was written. */
export const claimVagueTime = recordRule("claim", {
  id: "claim-vague-time",
  exemptible: true,
  explain: "A claim stays for years, so it says when in dates and not from the day of its writing.",
  good: "Norbury’s tram line carried more riders in 2024 than the town had planned for.",
  bad: "Norbury’s tram line currently carries more riders than the town had planned for.",
  find: ({ data }) => {
    const text = withoutQuotations(data.statement);
    const [found] = vague.exec(text) ?? atStart.exec(text) ?? [];
    return (
      found && {
        path: ["statement"],
        message: `the claim says ${JSON.stringify(found)}, which means another time to every reader`,
        hint: "write the date or the year",
      }
    );
  },
});
