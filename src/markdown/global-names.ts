/**
 * Single lower-case words that are properties of `window`, `document` or every object. An element with such an id can
 * shadow the property in scripts.
 */
const names = new Set(
  `alert all anchors applets atob blur body btoa caches captured characters children clear close closed confirm console
  constructor content cookie cookiestore crypto customelements dir document documents domain embeds event events external
  fetch find focus fonts forms frames get group head history hidden id images implementation index innerheight innerwidth
  item json length links localstorage location locationbar matchmedia math menubar moveby moveto name navigation navigator
  normalize opener open origin parent performance personalbar plugins postmessage print process prompt prototype proxy reflect
  referrer release report require root scheduler screen scripts scroll scrollbars scrollby scrollto self sessionstorage state
  status statusbar stop submit symbol title toolbar top tostring url valueof viewport window write`.split(/\s+/),
);

/** Returns whether a heading's fragment is such a word. */
export const isGlobalName = (slug: string): boolean => names.has(slug);
