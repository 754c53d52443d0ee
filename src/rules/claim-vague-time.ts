import { unquoted } from "./prose.ts";
import { defineRule } from "./rule.ts";

const vague =
  /(?<!\bas )(?<!\bno )\b(?:recently|currently|soon|now|today|lately|nowadays|presently|yesterday|tomorrow|at present|these days|(?:this|last|next) (?:year|month|week|quarter|decade))\b/;
const atStart =
  /^(?:Recently|Currently|Soon|Now|Today|Lately|Nowadays|Presently|At present|These days|(?:This|Last|Next) (?:year|month|week|quarter))\b/;

/** A claim whose time is told from the day on which it was written. */
export const claimVagueTime = defineRule({
  id: "claim-vague-time",
  severity: "error",
  exemptible: true,
  explain: "A claim stays for years, so it says when in dates and not from the day of its writing.",
  good: "Norbury’s tram line carried more riders in 2024 than the town had planned for.",
  bad: "Norbury’s tram line currently carries more riders than the town had planned for.",
  *check({ content }) {
    for (const claim of content.records.claim) {
      const text = unquoted(claim.data.statement);
      const found = vague.exec(text) ?? atStart.exec(text);
      if (found)
        yield {
          record: claim,
          path: ["statement"],
          message: `the claim says ${JSON.stringify(found[0])}, which means another time to every reader`,
          hint: "write the date or the year",
        };
    }
  },
});
