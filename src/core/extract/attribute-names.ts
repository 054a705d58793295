/** The names of an element's attributes. Asked for names, a browser makes no object per attribute; DOMs outside browsers can only do that. */
export function attributeNames(element: Element): string[] {
  const ask: (() => string[]) | undefined = element.getAttributeNames;
  return ask === undefined ? Array.from(element.attributes, ({ name }) => name) : ask.call(element);
}
