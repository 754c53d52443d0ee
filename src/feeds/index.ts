// Every kind of feed: a line for each.
export { briefs } from "./brief-entries.tsx";
export { changes } from "./change-entries.tsx";
export { corrections } from "./correction-entries.ts";
export { digest } from "./digest-entries.tsx";
export { settled } from "./watch-entries.tsx";
