import type { Finding } from "../model/finding.ts";
import { actorUnused } from "./actor-unused.ts";
import { addressMissing } from "./address-missing.ts";
import { addressTaken } from "./address-taken.ts";
import { attributionTwice } from "./attribution-twice.ts";
import { becauseMissing } from "./because-missing.ts";
import { bottomLineLength } from "./bottom-line-length.ts";
import { briefCharacters } from "./brief-characters.ts";
import { briefCode } from "./brief-code.ts";
import { briefDepth } from "./brief-depth.ts";
import { briefHeadingLevel } from "./brief-heading-level.ts";
import { briefHeadingWords } from "./brief-heading-words.ts";
import { briefHeadings } from "./brief-headings.ts";
import { briefHtml } from "./brief-html.ts";
import { briefImage } from "./brief-image.ts";
import { briefLink } from "./brief-link.ts";
import { briefMark } from "./brief-mark.ts";
import { briefMarkup } from "./brief-markup.ts";
import { briefNote } from "./brief-note.ts";
import { briefSize } from "./brief-size.ts";
import { briefTable } from "./brief-table.ts";
import { chartScale } from "./chart-scale.ts";
import { claimLength } from "./claim-length.ts";
import { claimRepeated } from "./claim-repeated.ts";
import { claimSubject } from "./claim-subject.ts";
import { claimTwoThings } from "./claim-two-things.ts";
import { claimVagueTime } from "./claim-vague-time.ts";
import { confidenceMissing } from "./confidence-missing.ts";
import { dateInFuture } from "./date-in-future.ts";
import { eventDate } from "./event-date.ts";
import { evidenceContextOnly } from "./evidence-context-only.ts";
import { evidenceMissing } from "./evidence-missing.ts";
import { applyExemptions } from "./exemptions.ts";
import { figuresDisagree } from "./figures-disagree.ts";
import { forecastCall } from "./forecast-call.ts";
import { historyOrder } from "./history-order.ts";
import { judgmentBecause } from "./judgment-because.ts";
import { judgmentMeasure } from "./judgment-measure.ts";
import { likelihoodBesideConfidence } from "./likelihood-beside-confidence.ts";
import { likelihoodMisplaced } from "./likelihood-misplaced.ts";
import { likelihoodMissing } from "./likelihood-missing.ts";
import { likelihoodWords } from "./likelihood-words.ts";
import { locatorMissing } from "./locator-missing.ts";
import { makerAlone } from "./maker-alone.ts";
import { outcomeEarly } from "./outcome-early.ts";
import { publishedAddresses } from "./published-addresses.ts";
import { rangeOrder } from "./range-order.ts";
import { relationCycle } from "./relation-cycle.ts";
import { relationTwice } from "./relation-twice.ts";
import { repeatedItem } from "./repeated-item.ts";
import { reviewOverdue } from "./review-overdue.ts";
import type { Checked, Rule } from "./rule.ts";
import { selfReference } from "./self-reference.ts";
import { sourcePart } from "./source-part.ts";
import { sourceTwice } from "./source-twice.ts";
import { sourceUnused } from "./source-unused.ts";
import { statementFigures } from "./statement-figures.ts";
import { termUnused } from "./term-unused.ts";
import { titleTopic } from "./title-topic.ts";
import { unknownFigure } from "./unknown-figure.ts";
import { unknownHeading } from "./unknown-heading.ts";
import { unknownId } from "./unknown-id.ts";
import { unlistedAddresses } from "./unlisted-addresses.ts";
import { updatedEarly } from "./updated-early.ts";
import { watchForecast } from "./watch-forecast.ts";
import { watchOutcome } from "./watch-outcome.ts";
import { watchOverdue } from "./watch-overdue.ts";
import { weakSources } from "./weak-sources.ts";
import { webAddress } from "./web-address.ts";

/** Every rule, in the order of their names. */
export const rules: readonly Rule[] = [
  actorUnused,
  addressMissing,
  addressTaken,
  attributionTwice,
  becauseMissing,
  bottomLineLength,
  briefCharacters,
  briefCode,
  briefDepth,
  briefHeadingLevel,
  briefHeadingWords,
  briefHeadings,
  briefHtml,
  briefImage,
  briefLink,
  briefMark,
  briefMarkup,
  briefNote,
  briefSize,
  briefTable,
  chartScale,
  claimLength,
  claimRepeated,
  claimSubject,
  claimTwoThings,
  claimVagueTime,
  confidenceMissing,
  dateInFuture,
  eventDate,
  evidenceContextOnly,
  evidenceMissing,
  figuresDisagree,
  forecastCall,
  historyOrder,
  judgmentBecause,
  judgmentMeasure,
  likelihoodBesideConfidence,
  likelihoodMisplaced,
  likelihoodMissing,
  likelihoodWords,
  locatorMissing,
  makerAlone,
  outcomeEarly,
  publishedAddresses,
  rangeOrder,
  relationCycle,
  relationTwice,
  repeatedItem,
  reviewOverdue,
  selfReference,
  sourcePart,
  sourceTwice,
  sourceUnused,
  statementFigures,
  termUnused,
  titleTopic,
  unknownFigure,
  unknownHeading,
  unknownId,
  unlistedAddresses,
  updatedEarly,
  watchForecast,
  watchOutcome,
  watchOverdue,
  weakSources,
  webAddress,
];

/** Everything that the rules have to say of a briefing, what is exempt left out. */
export const checkAll = (checked: Checked): Finding[] =>
  applyExemptions(
    checked,
    rules,
    rules.flatMap((rule) => [...rule.check(checked)].map((saying) => ({ rule, saying }))),
  );
