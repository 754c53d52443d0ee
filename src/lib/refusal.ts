const separator = "\u001F";

/** What a schema says of a value that it does not take, and what to write instead, as the one text that a schema can carry. */
export const refusal = (message: string, hint: string): string => message + separator + hint;

/** The two parts of a refusal; undefined for the schema library's own messages. */
export const refusalOf = (text: string): { message: string; hint: string } | undefined => {
  const [message = "", hint] = text.split(separator);
  return hint === undefined ? undefined : { message, hint };
};
