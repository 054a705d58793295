import { attributeNames } from '../attribute-names';
import { numberAttribute } from '../guided/marks';

const kept = new Set(
  (
    'id href src alt title width height colspan rowspan scope align start type reversed value checked lang dir cite datetime ' +
    `name poster display encoding alttext open close separators linethickness mathvariant summary ${numberAttribute}`
  ).split(' '),
);
const languageClass = /(?:^|\s)(language-[\w+#.-]+)/;

/** Takes off what only extraction needed: classes but for code languages, data and microdata. */
export function reduceAttributes(content: Element): void {
  for (const element of Array.from(content.getElementsByTagName('*'))) {
    for (const name of attributeNames(element)) {
      if (!kept.has(name)) reduceAttribute(element, name);
    }
  }
}

function reduceAttribute(element: Element, name: string): void {
  const value = element.getAttribute(name) ?? '';
  const language =
    name === 'class' && value.includes('language-') ? languageClass.exec(value)?.[1] : undefined;
  if (language === undefined) element.removeAttribute(name);
  else if (language !== value) element.setAttribute('class', language);
}
