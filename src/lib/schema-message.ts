const separator = "\u001F";

/** Returns a schema's message and its hint as one text, since a schema can have only one. */
export const schemaMessage = (message: string, hint: string): string => message + separator + hint;

/** Returns the message and the hint of a refusal; undefined for the schema library's own messages. */
export const parseSchemaMessage = (text: string): { message: string; hint: string } | undefined => {
  const [message = "", hint] = text.split(separator);
  return hint === undefined ? undefined : { message, hint };
};
