// The list of all kinds, one per line.
export { actor } from "./actor.ts";
export { brief } from "./brief.ts";
export { chart } from "./chart.ts";
export { claim } from "./claim.ts";
export { debate } from "./debate.ts";
export { event } from "./event.ts";
export { option } from "./option.ts";
export { source } from "./source.ts";
export { takeaway } from "./takeaway.ts";
export { term } from "./term.ts";
export { theme } from "./theme.ts";
export { watch } from "./watch.ts";
