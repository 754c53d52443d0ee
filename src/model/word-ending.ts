/** English endings of a stem. */
export const ending =
  /^(?:e?s|e?d|ing|e|y|ies|ied|ying|e?rs?|ors?|ly|al|ally|ional|ions?|ations?|ive|ity|ments?|i?ness|ily|iest|able|ible|le|(?:[ai]?b)?ilit(?:y|ies)|ful|fully|ous|ously|ic|ical|ically|ism|ists?|i[sz](?:e|es|ed|ing)|[ae]nces?|[ae]nt)?$/;
