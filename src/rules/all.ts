import type { Finding } from "../model/finding.ts";
import { briefBody } from "./brief-body.ts";
import { publishedAddresses } from "./published-addresses.ts";
import { type Checked, type Rule, toFinding } from "./rule.ts";
import { unknownFigure } from "./unknown-figure.ts";
import { unknownId } from "./unknown-id.ts";
import { unlistedAddresses } from "./unlisted-addresses.ts";
import { webAddress } from "./web-address.ts";

/** Every rule, in the order of their names. */
export const rules: readonly Rule[] = [
  briefBody,
  publishedAddresses,
  unknownFigure,
  unknownId,
  unlistedAddresses,
  webAddress,
];

/** Everything that the rules have to say of a briefing. */
export const checkAll = (checked: Checked): Finding[] =>
  rules.flatMap((rule) => [...rule.check(checked)].map((saying) => toFinding(rule, saying)));
