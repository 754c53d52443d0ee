import { compareText } from "../lib/compare-text.ts";

/** An all-day entry of a calendar; dates are days, `YYYY-MM-DD`. */
export type CalendarEntry = {
  /** Permanent, and the same in every build. */
  uid: string;
  day: string;
  /** The day on which the entry last changed. */
  stamp: string;
  summary: string;
  description: string;
  url: string;
  categories: string[];
};

export type Calendar = {
  name: string;
  description: string;
  /** The page that explains it. */
  url: string;
  /** Its own address, which programs request again. */
  source: string;
  language: string;
  entries: CalendarEntry[];
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: no calendar may hold them
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Escapes text as a property's value (RFC 5545, section 3.3.11). */
export const escapeIcalText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(controls, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

const lineLength = 75;

/** A character or an escape such as `\\n` or `\\,`, which are not split between lines. */
const unit = /\\[\\;,nN]|[\s\S]/gu;

/** Folds a content line into parts of at most 75 octets, between characters and escapes. */
export const foldLine = (line: string): string => {
  let folded = "";
  let octets = 0;
  for (const [character] of line.matchAll(unit)) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineLength) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};

const compact = (day: string) => day.replaceAll("-", "");

const entryLines = ({ uid, day, stamp, summary, description, url, categories }: CalendarEntry): string[] => [
  "BEGIN:VEVENT",
  `UID:${escapeIcalText(uid)}`,
  `DTSTAMP:${compact(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `SUMMARY:${escapeIcalText(summary)}`,
  `DESCRIPTION:${escapeIcalText(description)}`,
  `URL:${url}`,
  ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeIcalText).join(",")}`] : []),
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

const byDay = (a: CalendarEntry, b: CalendarEntry) => compareText(a.day, b.day) || compareText(a.uid, b.uid);

/** Renders a calendar as iCalendar (RFC 5545), its entries by date. */
export const ical = ({ name, description, url, source, language, entries }: Calendar): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escapeIcalText(name).replaceAll("/", " ")}//briefing//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME:${escapeIcalText(name)}`,
    `X-WR-CALNAME:${escapeIcalText(name)}`,
    `DESCRIPTION:${escapeIcalText(description)}`,
    `X-WR-CALDESC:${escapeIcalText(description)}`,
    `URL:${url}`,
    `SOURCE;VALUE=URI:${source}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    "X-PUBLISHED-TTL:P1D",
    ...[...entries].sort(byDay).flatMap(entryLines),
    "END:VCALENDAR",
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join("");
