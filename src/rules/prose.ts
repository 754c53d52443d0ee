/** A text with what stands in quotation marks blanked out: those words are another's. */
export const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, (part) => " ".repeat(part.length));

/** Words that stand for a finite verb wherever they occur: auxiliaries, and pasts that look like nothing else. */
const finite = new Set(
  `is are was were am be been has have had do does did will would can could may might must shall should cannot won't
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't wouldn't shouldn't
  made took gave came went got kept left lost led held won fell rose grew drew knew saw ran began broke brought bought
  built caught chose found fought forgot froze heard hid meant met paid put said sank sent shook showed shrank sold
  spent spoke stood stole struck taught told thought threw understood woke wore wrote became cost costs cut cuts hit hits
  set sets let lets beat beats shut shuts spread spreads remains remain stays stay means mean needs need matters matter
  pays pay works work fails fail wins win loses lose rises rise falls fall grows grow shows show moves move holds hold
  keeps keep makes make takes take gives give gets goes go comes come leads lead lags lag`.split(/\s+/),
);

/** Whether a word is a finite verb for certain. */
export const isFiniteVerb = (word: string): boolean => finite.has(word.toLowerCase().replaceAll("’", "'"));

/** A text's words, in order, without the signs around them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
