/** Words that stand in every text: they find nothing, so no search asks for them and no index holds them. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    "a an and any are as at be been being but by can did do does for from had has have how if in into is it its more " +
    "not of on or our so some such than that the their them then there these they this those to very was we were what " +
    "when where which who why will with would you"
  ).split(" "),
);
