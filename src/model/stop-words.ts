/** Words that occur in every text, so that searches ignore them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a about after again all also although among an and another any are as at be because been before " +
    "being between both but by can could did do does during each either even every few for from had has " +
    "have here how however if in into is it its just many might more most much must neither no nor not " +
    "now of on only or other others our own per same should since so some still such than that the their " +
    "them then there these they this those though through to too under until up upon very was we were " +
    "what when where whether which while who why will with within without would yet you"
  ).split(" "),
);
