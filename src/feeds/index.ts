// Every kind of feed.
export { briefs } from "./brief-entries.tsx";
export { changes, corrections } from "./change-entries.tsx";
export { digest } from "./digest-entries.tsx";
export { settled } from "./watch-entries.tsx";
