/** Text on one line: these formats end a record at a line's start. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Every text in a value, changed. */
export const mapTexts = <T>(value: T, change: (text: string) => string): T => {
  if (typeof value === "string") return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])) as T;
};
